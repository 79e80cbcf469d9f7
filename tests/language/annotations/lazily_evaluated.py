# Annotations are evaluated when they are asked, so they may name what comes later.
def f(a: Later, *args: undefined, b: int = 2) -> list[Later]:
    return b

class Later: pass
print(f(1))  # expect: 2
undefined = str
print(list(f.__annotations__))  # expect: ['a', 'args', 'b', 'return']
print(f.__annotations__["a"] is Later, f.__annotations__["args"])  # expect: True <class 'str'>
class Node:
    next: Node | None
    value: int = 0
print(Node.__annotations__["value"], Node.__annotations__["next"] == Node | None)  # expect: <class 'int'> True
