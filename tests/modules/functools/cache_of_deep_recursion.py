# A cached function may recurse as deep as one that is not cached.
from functools import cache
@cache
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(depth(900))  # expect: 900
