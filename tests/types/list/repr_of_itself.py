# A list that holds itself prints dots instead of running forever.
items = [1, "two"]
items.append(items)
print(items, items[2][2][0])  # expect: [1, 'two', [...]] 1
table = {"list": items}
items.append(table)
print(items)  # expect: [1, 'two', [...], {'list': [...]}]
print(table)  # expect: {'list': [1, 'two', [...], {...}]}
