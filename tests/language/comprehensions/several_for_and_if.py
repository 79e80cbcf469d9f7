# Clauses nest from left to right, and conditions filter where they stand.
print([(a, b) for a in range(3) for b in range(a)])  # expect: [(1, 0), (2, 0), (2, 1)]
print([n for n in range(30) if n % 2 if n % 3 == 0])  # expect: [3, 9, 15, 21, 27]
print([x for row in [[1, 2], [], [3]] for x in row if x != 2])  # expect: [1, 3]
print([f"{a}{b}" for a in "xy" if a > "w" for b in "12" if a + b != "y1"])  # expect: ['x1', 'x2', 'y2']
print([[column * row for column in range(3)] for row in range(2)])  # expect: [[0, 0, 0], [0, 1, 2]]
