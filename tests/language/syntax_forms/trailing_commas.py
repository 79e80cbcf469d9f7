# Trailing commas are allowed in every list of things, and one comma makes a tuple.
def f(a, b=2, *c, d=1,): return a, b
print(f(1, 2,), f(*[1, 2],), f(**{"a": 1},))  # expect: (1, 2) (1, 2) (1, 2)
print([1, 2,], {1: 2,}, {1,}, (1,), 1,)  # expect: [1, 2] {1: 2} {1} (1,) 1
x = 1,
a, = x
print(x, a, len((1, 2,)))  # expect: (1,) 1 2
from math import (pi, e,)
print(pi > e, {(1,): "a"}[1,])  # expect: True a
