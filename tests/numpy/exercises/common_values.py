# Values two arrays have in common.
import numpy as np

Z1 = np.array([1, 5, 3, 2, 9, 5])
Z2 = np.array([3, 5, 7, 9])
print(np.intersect1d(Z1, Z2))
print(np.union1d(Z1, Z2), np.setdiff1d(Z1, Z2), np.setxor1d(Z1, Z2))
