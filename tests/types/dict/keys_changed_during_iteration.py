# Replacing one key by another during an iteration is noticed, too.
table = {"a": 1, "b": 2, "c": 3}
for key in list(table):
    table[key.upper()] = table.pop(key)
print(table)  # expect: {'A': 1, 'B': 2, 'C': 3}
for key in table:
    del table[key]
    table["new"] = 1  # raises: RuntimeError: dictionary changed size during iteration
