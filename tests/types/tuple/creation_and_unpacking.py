# Commas make a tuple; unpacking takes it apart.
point = 1, 2
single = 3,
print(point, single, (), tuple("ab"), tuple([1, [2]]), (1), len(()))
# expect: (1, 2) (3,) () ('a', 'b') (1, [2]) 1 0
(a, b), *rest, last = point, "x", "y", single
print(a, b, rest, last)  # expect: 1 2 ['x', 'y'] (3,)
a, b = b, a
print(a, b, *point, (*point, *single))  # expect: 2 1 1 2 (1, 2, 3)
a, b = 1, 2, 3  # raises: ValueError: too many values to unpack (expected 2, got 3)
