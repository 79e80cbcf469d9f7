# The del statement removes names, items, attributes and slices.
class Box:
    pass

box = Box()
box.size = 1
numbers = list(range(8))
table = {"a": 1, "b": 2}
del box.size, table["a"], numbers[0], numbers[::2]
print(hasattr(box, "size"), table, numbers)  # expect: False {'b': 2} [2, 4, 6]
del (numbers, [table])
print("numbers" in globals(), "table" in globals())  # expect: False False
box.size  # raises: AttributeError: 'Box' object has no attribute 'size'
