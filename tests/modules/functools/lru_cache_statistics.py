# lru_cache() counts hits and misses, and forgets the least recently used result.
from functools import lru_cache
calls = []
@lru_cache(maxsize=2)
def square(x):
    "Squares."
    calls.append(x)
    return x * x
print([square(n) for n in (1, 2, 1, 3, 1, 2)], calls)  # expect: [1, 4, 1, 9, 1, 4] [1, 2, 3, 2]
print(square.cache_info(), square.cache_info().hits)  # expect: CacheInfo(hits=2, misses=4, maxsize=2, currsize=2) 2
print(square.__name__, square.__doc__, square.__wrapped__(7), square.cache_parameters())  # expect: square Squares. 49 {'maxsize': 2, 'typed': False}
square.cache_clear()
print(square.cache_info())  # expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
@lru_cache
def plain(x):
    return type(x).__name__
print(plain(1), plain(1.0), plain(True), plain.cache_info())  # expect: int float float CacheInfo(hits=1, misses=2, maxsize=128, currsize=2)
@lru_cache(typed=True)
def typed(*args, **kwds):
    return (args, kwds)
typed(1, a=2), typed(1.0, a=2), typed(1, a=2)
print(typed.cache_info())  # expect: CacheInfo(hits=1, misses=2, maxsize=128, currsize=2)
