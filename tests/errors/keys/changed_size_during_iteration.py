# Containers that change their size while they are iterated say so.
table = {"a": 1, "b": 2}
try:
    for key in table:
        del table[key]
except RuntimeError as error:
    print(error)  # expect: dictionary changed size during iteration
members = {1, 2}
try:
    for n in members:
        members.add(n + 10)
except RuntimeError as error:
    print(error)  # expect: Set changed size during iteration
table = {1: 1, 2: 2}
for key in table:
    del table[key]
    table[key + 10] = 0
# raises: RuntimeError: dictionary keys changed during iteration
