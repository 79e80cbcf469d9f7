# A runtime-checkable protocol accepts whatever has its members.
from typing import Protocol, runtime_checkable, SupportsInt, SupportsIndex
@runtime_checkable
class Sized2(Protocol):
    def size(self) -> int: ...
class Plain(Protocol):
    name: str
class Box:
    def size(self):
        return 3
class Explicit(Sized2):
    def __init__(self, n):
        self.n = n
    def size(self):
        return self.n
print(isinstance(Box(), Sized2), isinstance(5, Sized2), issubclass(Box, Sized2), Explicit(4).size())  # expect: True False True 4
print(isinstance(3, SupportsInt), isinstance("3", SupportsInt), isinstance(2.5, SupportsIndex))  # expect: True False False
for wrong in (lambda: Sized2(), lambda: isinstance(5, Plain), lambda: runtime_checkable(int)):
    try:
        wrong()
    except TypeError as error:
        print(error)  # expect: Protocols cannot be instantiated
        # expect: Instance and class checks can only be used with @runtime_checkable protocols
        # expect: @runtime_checkable can be only applied to protocol classes, got <class 'int'>
