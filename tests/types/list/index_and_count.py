# index() and count() compare with ==, and index() takes a range.
items = [1, "a", True, 1.0, None, "a"]
print(items.index("a"), items.index("a", 2), items.index(1, -4, -1), items.count(1), items.count("z"))
# expect: 1 5 2 3 0
print(None in items, "b" in items, 1 in [[1]], [1] in [[1]])  # expect: True False False True
items.index("a", 2, 4)  # raises: ValueError: list.index(x): x not in list
