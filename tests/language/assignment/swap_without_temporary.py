# Tuple assignment evaluates the whole right side before it binds anything.
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)  # expect: 3 1 2
row = [1, 2, 3]
row[0], row[-1] = row[-1], row[0]
print(row)  # expect: [3, 2, 1]
i = 0
i, row[i] = 2, "set at the new index"
print(row)  # expect: [3, 2, 'set at the new index']
