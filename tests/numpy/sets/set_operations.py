# Sets made of arrays.
import numpy as np

print(np.unique([3, 1, 1], return_counts=True), np.unique([3, 1, 1], return_index=True, return_inverse=True), np.unique([[1, 2], [1, 2], [0, 1]], axis=0))
print(np.isin([1, 2, 3], [2, 5]), np.isin([[1], [2]], [2], invert=True), np.union1d([1, 2], [2, 3]), np.intersect1d([1, 2, 2], [2, 3]), np.setdiff1d([1, 2, 3], [2]), np.setxor1d([1, 2], [2, 3]))
print(np.intersect1d([1, 2, 4], [4, 2], return_indices=True), np.unique_counts([1, 1, 2]), np.unique_values([2, 1, 2]).size)
