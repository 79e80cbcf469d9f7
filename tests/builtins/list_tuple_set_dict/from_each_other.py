# Containers convert into each other.
pairs = [("a", 1), ("b", 2), ("a", 3)]
print(dict(pairs), list(dict(pairs)), set(map(len, ["x", "yy", "z"])), tuple(dict(pairs).items()), list("ab") + list((1,)))
# expect: {'a': 3, 'b': 2} ['a', 'b'] {1, 2} (('a', 3), ('b', 2)) ['a', 'b', 1]
print(sorted(set([3, 1, 3])), list(range(3)) == [*range(3)], tuple([]), list(zip(*pairs))[0], dict(enumerate("ab")))
# expect: [1, 3] True () ('a', 'b', 'a') {0: 'a', 1: 'b'}
print(list({"k": "v"}.values()), set() == frozenset(), dict([[1, 2]]), [list(t) for t in pairs][0], list(b"ab"), str(list("a")))
# expect: ['v'] True {1: 2} ['a', 1] [97, 98] ['a']
dict(["abc"])  # raises: ValueError: dictionary update sequence element #0 has length 3; 2 is required
