# insert() clamps its position to the list.
items = [1, 2, 3]
items.insert(100, "end")
items.insert(-100, "start")
items.insert(-1, "before last")
print(items)  # expect: ['start', 1, 2, 3, 'before last', 'end']
