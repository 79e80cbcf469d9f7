# Recursion through special methods, getattr and repr ends in a RecursionError too.
class Loop:
    def __getattr__(self, name): return getattr(self, name)
    def __add__(self, other): return self + other
    def __repr__(self): return repr(self)
    def __eq__(self, other): return self == other
    def __iter__(self): return iter(self)
    def __bool__(self): return bool(self)
    def __hash__(self): return hash(self)

x = Loop()
for action in (
    lambda: x.y, lambda: x + 1, lambda: repr(x), lambda: x == 1, lambda: list(x), lambda: not x,
    lambda: {x},
):
    try:
        action()
    except RecursionError:
        print("RecursionError")
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
