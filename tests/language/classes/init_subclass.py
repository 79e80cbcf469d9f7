# The hook __init_subclass__ is called for each subclass with the class's keywords.
class Plugin:
    known = {}
    def __init_subclass__(cls, /, name=None, **rest):
        super().__init_subclass__(**rest)
        Plugin.known[name or cls.__name__] = cls

class A(Plugin): pass
class B(A, name="bee"): pass
print({k: v.__name__ for k, v in Plugin.known.items()})  # expect: {'A': 'A', 'bee': 'B'}
class C(Plugin, colour="red"): pass
# raises: TypeError: C.__init_subclass__() takes no keyword arguments
