# __subclasshook__ answers for classes that neither inherit nor are registered.
from abc import ABC
class Closable(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Closable:
            return any("close" in base.__dict__ for base in other.__mro__)
        return NotImplemented
class Door:
    def close(self): ...
class Special(Closable): ...
print(isinstance(Door(), Closable), issubclass(int, Closable))  # expect: True False
print(issubclass(Door, Special), issubclass(Special, Closable))  # expect: False False
try:
    issubclass(5, Closable)
except TypeError as error:
    print(error)  # expect: issubclass() arg 1 must be a class
