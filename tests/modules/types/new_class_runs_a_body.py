# new_class makes a class like the class statement, with its body given as a function.
import types
def fill(namespace):
    namespace["greet"] = lambda self: "hello"
Greeter = types.new_class("Greeter", (list,), {}, fill)
print(Greeter.__name__, Greeter.__mro__[1], Greeter([1]).greet())  # expect: Greeter <class 'list'> hello
class Meta(type):
    def __new__(cls, name, bases, namespace, tag=None):
        made = super().__new__(cls, name, bases, namespace)
        made.tag = tag
        return made
Tagged = types.new_class("Tagged", (), {"metaclass": Meta, "tag": "t"})
print(type(Tagged).__name__, Tagged.tag)  # expect: Meta t
class Numbers(list[int]): ...
print(types.get_original_bases(Numbers), types.resolve_bases((list[int],)))  # expect: (list[int],) (<class 'list'>,)
