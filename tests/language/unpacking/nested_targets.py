# Targets can be nested to any depth and mix tuples and lists.
(a, [b, (c, *d)]), e = (1, [2, (3, 4, 5)]), 6
print(a, b, c, d, e)  # expect: 1 2 3 [4, 5] 6
for name, (x, y), *rest in [("p", (1, 2), 3, 4), ("q", [5, 6])]:
    print(name, x, y, rest)
# expect: p 1 2 [3, 4]
# expect: q 5 6 []
() = []
[] = ()
