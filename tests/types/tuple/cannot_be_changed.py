# A tuple's items cannot be replaced, but a list inside one can change.
items = (1, [2])
items[1].append(3)
print(items)  # expect: (1, [2, 3])
try:
    items[1] += [4]
except TypeError as error:
    print(error)  # expect: 'tuple' object does not support item assignment
print(items)  # expect: (1, [2, 3, 4])
for change in ("items[0] = 1", "del items[0]", "items.append(1)"):
    try:
        exec(change)
    except (TypeError, AttributeError) as error:
        print(error)
# expect: 'tuple' object does not support item assignment
# expect: 'tuple' object doesn't support item deletion
# expect: 'tuple' object has no attribute 'append'
items[2]  # raises: IndexError: tuple index out of range
