# The class statement calls __build_class__ with the body and the name.
import builtins

original = builtins.__build_class__


def announce(body, name, *bases, **options):
    print("building", name, [base.__name__ for base in bases], options)
    return original(body, name, *bases, **options)


builtins.__build_class__ = announce
class Base: ...  # expect: building Base [] {}
class Child(Base, metaclass=type): ...  # expect: building Child ['Base'] {'metaclass': <class 'type'>}
builtins.__build_class__ = original
print(Child.__mro__[1].__name__, original(lambda: None, "Empty").__name__)  # expect: Base Empty
original(5, "x")  # raises: TypeError: __build_class__: func must be a function
