# A reshaped array looks at the same memory.
import numpy as np

a = np.arange(6)
grid = a.reshape(2, 3)
grid[0, 0] = 100
a[5] = 500
print(a, grid, grid.base is a, sep="\n")
# expect: [100   1   2   3   4 500]
# expect: [[100   1   2]
# expect:  [  3   4 500]]
# expect: True
