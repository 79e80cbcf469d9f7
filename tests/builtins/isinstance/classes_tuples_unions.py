# isinstance() takes a class, a tuple of them or a union.
class Animal: ...
class Dog(Animal): ...


print(isinstance(Dog(), Animal), isinstance(5, (str, int)), isinstance(5, int | str), isinstance(None, type(None)))
# expect: True True True True
print(issubclass(Dog, Animal), issubclass(Dog, (int, Animal)), issubclass(bool, int | None), isinstance("a", (int, (float, (str,)))))
# expect: True True True True
print(isinstance(True, int), isinstance(1, bool), issubclass(int, float), isinstance(Dog, type), isinstance(5, ()))
# expect: True False False True False
isinstance(5, "int")  # raises: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
