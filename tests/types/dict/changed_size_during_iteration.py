# Adding or removing a key stops an iteration; replacing a value does not.
table = {"a": 1, "b": 2}
for key in table:
    table[key] += 1
print(table)  # expect: {'a': 2, 'b': 3}
try:
    for key in table:
        table.pop(key)
except RuntimeError as error:
    print(error)
# expect: dictionary changed size during iteration
for key, value in table.items():
    table[key + key] = value  # raises: RuntimeError: dictionary changed size during iteration
