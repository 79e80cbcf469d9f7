# Small matrices: reshape, eye, random, diagonal.
import numpy as np

print(np.arange(9).reshape(3, 3))
nz = np.nonzero([1, 2, 0, 0, 4, 0])
print(nz)
print(np.eye(3))
print(np.diag(1 + np.arange(4), k=-1))
np.random.seed(1)
print(np.random.random((3, 3, 3)))
