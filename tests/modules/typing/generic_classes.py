# Generic classes are subscribed with types, and remember them.
from typing import Generic, TypeVar, Dict
T = TypeVar("T")
K = TypeVar("K")
class Stack(Generic[T]):
    def __init__(self):
        self.items = []
    def push(self, item: T) -> None:
        self.items.append(item)
stack = Stack[int]()
stack.push(3)
print(stack.items, stack.__orig_class__, Stack.__parameters__)  # expect: [3] __main__.Stack[int] (~T,)
class Names(Stack[str]): ...
class Table(Generic[K, T], Dict[K, T]): ...
print(Names.__orig_bases__, Table[int, str], Table.__mro__[1:3])  # expect: (__main__.Stack[str],) __main__.Table[int, str] (<class 'dict'>, <class 'typing.Generic'>)
for wrong in (lambda: Names[int], lambda: Table[int], lambda: Stack[int, int], lambda: Generic[int]):
    try:
        wrong()
    except TypeError as error:
        print(error)  # expect: <class '__main__.Names'> is not a generic class
        # expect: Too many arguments for <class '__main__.Stack'>; actual 2, expected 1
        # expect: Parameters to Generic[...] must all be type variables or parameter specification variables.
