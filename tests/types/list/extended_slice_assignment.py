# A slice with a step takes exactly as many items as it selects.
items = list(range(8))
items[::2] = "abcd"
print(items)  # expect: ['a', 1, 'b', 3, 'c', 5, 'd', 7]
items[::-3] = [True, False, None]
print(items)  # expect: ['a', None, 'b', 3, False, 5, 'd', True]
try:
    items[::2] = [1, 2]
except ValueError as error:
    print(error)  # expect: attempt to assign sequence of size 2 to extended slice of size 4
items[1:4:2] = 5  # raises: TypeError: must assign iterable to extended slice
