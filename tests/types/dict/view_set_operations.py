# Views of keys and items are sets.
old = {"a": 1, "b": 2, "c": 3}
new = {"b": 2, "c": 30, "d": 4}
print(sorted(old.keys() & new.keys()), sorted(old.keys() - new.keys()), sorted(old.keys() | new), sorted(old.keys() ^ new))
# expect: ['b', 'c'] ['a'] ['a', 'b', 'c', 'd'] ['a', 'd']
print(sorted(old.items() & new.items()), sorted(new.items() - old.items()))
# expect: [('b', 2)] [('c', 30), ('d', 4)]
print(old.keys() == {"a", "b", "c"}, old.keys() <= {"a", "b", "c", "d"}, old.keys().isdisjoint(["z"]))
# expect: True True True
print(old.values() == old.values(), old.keys() == old.keys(), {"a"} < old.keys())  # expect: False True True
old.values() & new.values()  # raises: TypeError: unsupported operand type(s) for &: 'dict_values' and 'dict_values'
