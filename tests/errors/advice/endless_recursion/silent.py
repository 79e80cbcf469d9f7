# Two functions that call each other are not explained.
# raises: ValueError: deep
# advice: none
def f(n):
    return g(n)

def g(n):
    if n:
        return [f(n)]

import sys
sys.setrecursionlimit(60)
try:
    f(3)
except RecursionError:
    raise ValueError('deep') from None
