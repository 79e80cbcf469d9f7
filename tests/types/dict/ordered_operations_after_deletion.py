# Deleting and adding keys many times keeps order and length right.
table = {}
for round_number in range(5):
    for key in range(10):
        table[key, round_number] = round_number
    for key in range(0, 10, 2):
        table.pop((key, round_number))
    while len(table) > 12:
        del table[next(iter(table))]
print(len(table), list(table)[:2], list(table)[-1], next(reversed(table)), list(table.values())[:3])
# expect: 12 [(7, 2), (9, 2)] (9, 4) (9, 4) [2, 2, 3]
order = {}
for letter in "banana":
    order.pop(letter, None)
    order[letter] = True
print("".join(order), order.popitem(), "".join(order))  # expect: bna ('a', True) bn
