# The target after as may be an attribute, an item or a pattern.
class Pair:
    def __enter__(self): return 1, [2, 3]
    def __exit__(self, *details): return None

class Box: pass
box, table = Box(), {}
with Pair() as (a, [b, c]), Pair() as box.value, Pair() as table["k"]:
    print(a, b, c, box.value, table)  # expect: 1 2 3 (1, [2, 3]) {'k': (1, [2, 3])}
with Pair() as (first, *rest):
    print(first, rest)  # expect: 1 [[2, 3]]
