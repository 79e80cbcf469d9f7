# del removes an item, a slice or every n-th item.
items = list(range(12))
del items[0], items[-1]
print(items)  # expect: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
del items[1:4]
print(items)  # expect: [1, 5, 6, 7, 8, 9, 10]
del items[::2]
print(items)  # expect: [5, 7, 9]
del items[::-2]
print(items)  # expect: [7]
del items[7]  # raises: IndexError: list assignment index out of range
