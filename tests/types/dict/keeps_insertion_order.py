# A dictionary iterates in the order in which keys were first inserted.
table = {"b": 1, "a": 2}
table["c"] = 3
table["b"] = 10
del table["a"]
table["a"] = 4
print(table, list(table), table.popitem(), list(reversed(table)))
# expect: {'b': 10, 'c': 3} ['b', 'c', 'a'] ('a', 4) ['c', 'b']
print({"x": 1, "y": 2} == {"y": 2, "x": 1})  # expect: True
