# A dictionary stays correct through thousands of insertions and deletions.
table = {}
for number in range(20_000):
    table[number * 7919 % 20_011] = number
for number in range(0, 20_000, 3):
    del table[number * 7919 % 20_011]
print(len(table), sum(table.values()), next(iter(table)), list(table)[-1])
# expect: 13333 133326667 7919 5027
for number in range(20_000):
    table[str(number)] = number
print(len(table), table["19999"], table[7919], all(table[str(n)] == n for n in range(100)))
# expect: 33333 19999 1 True
