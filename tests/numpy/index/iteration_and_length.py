# Iterating gives the rows; len() counts them.
import numpy as np

grid = np.arange(6).reshape(3, 2)
for row in grid:
    print(row, row.sum())
# expect: [0 1] 1
# expect: [2 3] 5
# expect: [4 5] 9
print(len(grid), [int(x) for x in grid[0]], list(np.arange(2.0)), 4 in grid, 40 in grid)
# expect: 3 [0, 1] [np.float64(0.0), np.float64(1.0)] True False
first, second, third = grid
third[0] = -1
print(grid[2], sum(np.arange(5)))  # expect: [-1  5] 10
len(np.array(5))  # raises: TypeError: len() of unsized object
