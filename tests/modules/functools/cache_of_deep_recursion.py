# A cached function may recurse as deep as one that is not cached.
# todo: the decorator's frames count twice towards the recursion limit
from functools import cache
@cache
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(depth(900))  # expect: 900
