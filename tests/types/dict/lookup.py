# A missing key raises KeyError with the key; get() and setdefault() have defaults.
table = {"a": 1, None: 2, (1, 2): 3}
print(table["a"], table[None], table[1, 2], table.get("z"), table.get("z", 0), "a" in table, 2 in table)
# expect: 1 2 3 None 0 True False
print(table.setdefault("a", 9), table.setdefault("new", []), table["new"], table.setdefault("none"))
# expect: 1 [] [] None
try:
    table["missing"]
except KeyError as error:
    print(error, repr(error), error.args)  # expect: 'missing' KeyError('missing') ('missing',)
table[(1, 3)]  # raises: KeyError: (1, 3)
