# Tuples have indexing, slicing, addition, repetition, index and count.
items = (5, "a", None, 5.0)
print(items[1], items[-1], items[::-1], items[1:], items + (1,), items[:1] * 3)
# expect: a 5.0 (5.0, None, 'a', 5) ('a', None, 5.0) (5, 'a', None, 5.0, 1) (5, 5, 5)
print(items.index(None), items.count(5), "a" in items, len(items), items.index(5, 1))
# expect: 2 2 True 4 3
print((1, 2) < (1, 3), (1, 2) == [1, 2], () < (0,), max((1, 9), (2, 0)))  # expect: True False True (2, 0)
try:
    items + [1]
except TypeError as error:
    print(error)  # expect: can only concatenate tuple (not "list") to tuple
items.index("missing")  # raises: ValueError: tuple.index(x): x not in tuple
