# A generic class can be subscripted, and its parameters are visible in the body.
class Stack[T]:
    def __init__(self):
        self.items: list[T] = []
    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self

s = Stack[int]().push(1).push(2)
print(s.items, type(s).__name__)  # expect: [1, 2] Stack
print(Stack.__type_params__, Stack[int].__origin__ is Stack, Stack[int].__args__)  # expect: (T,) True (<class 'int'>,)
class Names(Stack[str]): pass
print(Names().push("x").items, [c.__name__ for c in Names.__mro__])  # expect: ['x'] ['Names', 'Stack', 'Generic', 'object']
