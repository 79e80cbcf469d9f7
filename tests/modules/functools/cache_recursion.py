# cache() makes a recursive function fast, and remembers no call that failed.
from functools import cache
@cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
print(fibonacci(80), fibonacci.cache_info())  # expect: 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
class Grid:
    @cache
    def paths(self, x, y):
        return 1 if not x or not y else self.paths(x - 1, y) + self.paths(x, y - 1)
print(Grid().paths(12, 12))  # expect: 2704156
attempts = []
@cache
def failing(n):
    attempts.append(n)
    return 1 / n
for _ in range(2):
    try:
        failing(0)
    except ZeroDivisionError:
        pass
print(attempts)  # expect: [0, 0]
fibonacci([1])  # raises: TypeError: unhashable type: 'list'
