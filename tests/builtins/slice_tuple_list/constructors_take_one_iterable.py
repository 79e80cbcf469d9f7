# The constructors of containers take at most one iterable.
for call in (
    lambda: list(1, 2),
    lambda: tuple(5),
    lambda: set(1, 2),
    lambda: dict(1),
    lambda: frozenset(5),
    lambda: slice(),
    lambda: range(),
    lambda: str(1, 2, 3, 4),
    lambda: list(x=1),
    lambda: bytes(1, 2, 3, 4),
):
    try:
        call()
    except TypeError as error:
        print(error)
# expect: list expected at most 1 argument, got 2
# expect: 'int' object is not iterable
# expect: set expected at most 1 argument, got 2
# expect: 'int' object is not iterable
# expect: 'int' object is not iterable
# expect: slice expected at least 1 argument, got 0
# expect: range expected at least 1 argument, got 0
# expect: str expected at most 3 arguments, got 4
# expect: list() takes no keyword arguments
# expect: bytes() takes at most 3 arguments (4 given)
