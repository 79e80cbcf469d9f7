# Assigning to a slice replaces it by any number of items.
items = [0, 1, 2, 3, 4]
items[1:3] = ["x"]
print(items)  # expect: [0, 'x', 3, 4]
items[1:1] = "ab"
print(items)  # expect: [0, 'a', 'b', 'x', 3, 4]
items[-2:] = []
items[:0] = (n * n for n in range(3))
print(items)  # expect: [0, 1, 4, 0, 'a', 'b', 'x']
items[:] = items[::-1]
print(items)  # expect: ['x', 'b', 'a', 0, 4, 1, 0]
items[2:4] = 5  # raises: TypeError: must assign iterable to extended slice
