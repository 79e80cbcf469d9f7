# Instance checks take classes, tuples and unions, and metaclasses may answer them.
class Meta(type):
    def __instancecheck__(cls, instance): return instance == "special"
    def __subclasscheck__(cls, other): return other is int
class Magic(metaclass=Meta): pass

print(isinstance("special", Magic), isinstance(1, Magic), issubclass(int, Magic), issubclass(str, Magic))
# expect: True False True False
print(isinstance(True, int), isinstance(1, (str, int)), isinstance(None, int | None), isinstance(1, object))
# expect: True True True True
print(issubclass(bool, (str, (float, int))), type(1) == int, isinstance([], list | str))  # expect: True True True
class Liar:
    __class__ = property(lambda self: int)
print(isinstance(Liar(), int), type(Liar()).__name__)  # expect: True Liar
isinstance(1, 5)  # raises: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
