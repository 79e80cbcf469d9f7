# zip() stops at the shortest iterable; strict=True makes that an error.
print(list(zip("abc", [1, 2], range(9))), list(zip()), list(zip("ab")))
# expect: [('a', 1, 0), ('b', 2, 1)] [] [('a',), ('b',)]
print(list(zip(*[(1, 2), (3, 4)])), dict(zip("ab", [1, 2], strict=True)))
# expect: [(1, 3), (2, 4)] {'a': 1, 'b': 2}
left = iter([1, 2, 3])
print(list(zip(left, "ab")), list(left))  # expect: [(1, 'a'), (2, 'b')] []
try:
    list(zip("ab", "a", strict=True))
except ValueError as error:
    print(error)  # expect: zip() argument 2 is shorter than argument 1
list(zip("a", "bc", "de", strict=True))  # raises: ValueError: zip() argument 2 is longer than argument 1
