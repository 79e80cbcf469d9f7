# update() and |= change in place, | makes a new dictionary.
table = {"a": 1}
table.update({"b": 2})
table.update([("c", 3)], d=4)
table |= {"a": 10}
table |= [("e", 5)]
print(table, {"x": 1} | {"x": 2, "y": 3}, table.update())
# expect: {'a': 10, 'b': 2, 'c': 3, 'd': 4, 'e': 5} {'x': 2, 'y': 3} None
copy = table.copy()
copy["a"] = 0
print(table["a"], copy == table)  # expect: 10 False
try:
    {} | [("a", 1)]
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for |: 'dict' and 'list'
table.update(5)  # raises: TypeError: 'int' object is not iterable
