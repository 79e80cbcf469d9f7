# A class knows its subclasses, name and documentation, which can be changed.
class Animal:
    """Something alive."""
class Cat(Animal): pass
class Dog(Animal): pass

print([c.__name__ for c in Animal.__subclasses__()], Cat.__doc__, Animal.__doc__)  # expect: ['Cat', 'Dog'] None Something alive.
Cat.__name__ = "Feline"
Cat.__doc__ = "Meows."
print(Cat, Cat.__name__, Cat.__qualname__, Cat.__doc__)  # expect: <class '__main__.Cat'> Feline Cat Meows.
del Dog
print([c.__name__ for c in Animal.__subclasses__()], Cat.__base__ is Animal)  # expect: ['Feline', 'Dog'] True
Cat.__name__ = 5  # raises: TypeError: can only assign string to Feline.__name__, not 'int'
