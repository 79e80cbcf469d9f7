# groupby joins neighbours with equal keys; batched cuts into tuples.
from itertools import batched, groupby
print([(key, list(group)) for key, group in groupby("aaabbca")])  # expect: [('a', ['a', 'a', 'a']), ('b', ['b', 'b']), ('c', ['c']), ('a', ['a'])]
print([(key, len(list(group))) for key, group in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])  # expect: [(1, 2), (0, 2), (1, 1)]
groups = [group for _, group in groupby("aab")]
print([list(group) for group in groups])  # expect: [[], []]
print([key for key, _ in groupby("aabbb")])  # expect: ['a', 'b']
print(list(batched("abcdefg", 3)), list(batched([], 2)))  # expect: [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)] []
try:
    list(batched("abc", 2, strict=True))
except ValueError as error:
    print(error)  # expect: batched(): incomplete batch
batched("abc", 0)  # raises: ValueError: n must be at least one
