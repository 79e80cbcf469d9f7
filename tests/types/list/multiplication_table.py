# Nested loops, a comprehension and formatting print a table.
size = 5
table = [[row * column for column in range(1, size + 1)] for row in range(1, size + 1)]
width = len(str(size * size)) + 1
for row in table:
    print("".join(f"{cell:{width}}" for cell in row).strip())
# expect: 1  2  3  4  5
# expect: 2  4  6  8 10
# expect: 3  6  9 12 15
# expect: 4  8 12 16 20
# expect: 5 10 15 20 25
print([row[i] for i, row in enumerate(table)], sum(sum(row) for row in table), [row[::-1][0] for row in table])
# expect: [1, 4, 9, 16, 25] 225 [5, 10, 15, 20, 25]
