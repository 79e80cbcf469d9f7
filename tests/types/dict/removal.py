# pop(), popitem(), del and clear() remove keys.
table = {"a": 1, "b": 2, "c": 3}
print(table.pop("a"), table.pop("z", "default"), table.popitem(), table)
# expect: 1 default ('c', 3) {'b': 2}
del table["b"]
print(table, len(table))  # expect: {} 0
for call in (lambda: table.pop("b"), lambda: table.popitem(), lambda: table.__delitem__("b")):
    try:
        call()
    except KeyError as error:
        print(error)
# expect: 'b'
# expect: 'popitem(): dictionary is empty'
# expect: 'b'
table.update(x=1)
table.clear()
print(table)  # expect: {}
del table["x"]  # raises: KeyError: 'x'
