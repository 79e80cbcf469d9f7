# keys(), values() and items() are live views of the dictionary.
table = {"a": 1, "b": 2}
keys, values, items = table.keys(), table.values(), table.items()
table["c"] = 3
print(keys, values, items)
# expect: dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)])
print(len(keys), "c" in keys, 3 in values, ("a", 1) in items, ("a", 2) in items)
# expect: 3 True True True False
print(list(reversed(keys)), list(reversed(values)), list(reversed(items)), keys.mapping["a"])
# expect: ['c', 'b', 'a'] [3, 2, 1] [('c', 3), ('b', 2), ('a', 1)] 1
print({}.keys(), {}.values(), {}.items())  # expect: dict_keys([]) dict_values([]) dict_items([])
keys[0]  # raises: TypeError: 'dict_keys' object is not subscriptable
