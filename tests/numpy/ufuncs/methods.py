# reduce, accumulate, outer, at and reduceat.
import numpy as np

print(np.add.reduce([[1, 2], [3, 4]]), np.multiply.reduce([1, 2, 3]), np.add.accumulate([1, 2, 3]), np.maximum.accumulate([1, 3, 2]), np.subtract.outer([1, 2], [3, 4]))
a = np.zeros(3)
np.add.at(a, [0, 0, 2], [1, 2, 3])
b = np.arange(4)
np.negative.at(b, [0, 1])
np.multiply.at(b, [3, 3], 2)
print(a, b, np.add.reduceat([1, 2, 3, 4], [0, 2]), np.add.reduceat(np.arange(6).reshape(2, 3), [0, 1], axis=1), np.logical_or.reduce([False, True]), np.add.reduce([1, 2, 3], where=[True, False, True]))
