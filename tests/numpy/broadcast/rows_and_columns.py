# A row and a column combine to a table.
import numpy as np

row, column = np.arange(4), np.arange(3).reshape(3, 1) * 10
print(row + column)
# expect: [[ 0  1  2  3]
# expect:  [10 11 12 13]
# expect:  [20 21 22 23]]
print((row + column).shape, (np.ones((2, 1, 3)) * np.ones((4, 1))).shape)  # expect: (3, 4) (2, 4, 3)
table = np.ones((3, 4))
print(table * row, table + column, sep="\n")
# expect: [[0. 1. 2. 3.]
# expect:  [0. 1. 2. 3.]
# expect:  [0. 1. 2. 3.]]
# expect: [[ 1.  1.  1.  1.]
# expect:  [11. 11. 11. 11.]
# expect:  [21. 21. 21. 21.]]
