# isinstance() with the abstract base classes looks at the methods of a class.
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping, MutableSequence, Sequence, Sized
print(isinstance([], Iterable), isinstance([], Iterator), isinstance(iter([]), Iterator))  # expect: True False True
print(isinstance({}, Mapping), isinstance("", Sequence), isinstance([], MutableSequence), isinstance((), MutableSequence))  # expect: True True True False
print(isinstance([], Hashable), isinstance((), Hashable), isinstance(len, Callable), isinstance(3, Callable))  # expect: False True True False
class Box:
    def __len__(self):
        return 0
    def __contains__(self, item):
        return False
print(isinstance(Box(), Sized), isinstance(Box(), Container), isinstance(Box(), Iterable))  # expect: True True False
class Unhashable:
    __hash__ = None
print(issubclass(Unhashable, Hashable), issubclass(int, Hashable), issubclass(range, Sequence))  # expect: False True True
