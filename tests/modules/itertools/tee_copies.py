# tee makes independent iterators over the same items, read only once.
from itertools import tee
read = []
def source():
    for item in "abc":
        read.append(item)
        yield item
one, two = tee(source())
print(next(one), next(one), next(two), read)  # expect: a b a ['a', 'b']
three, = tee(two, 1)
print(list(three), list(one), list(two), read)  # expect: ['b', 'c'] ['c'] ['b', 'c'] ['a', 'b', 'c']
print(tee([], 0), len(tee([1], 3)))  # expect: () 3
tee([], -1)  # raises: ValueError: n must be >= 0
