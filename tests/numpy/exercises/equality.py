# Equality of arrays.
import numpy as np

A = np.array([0, 1, 1, 0, 1])
B = np.array([0, 1, 1, 0, 1])
print(np.allclose(A, B), np.array_equal(A, B))
