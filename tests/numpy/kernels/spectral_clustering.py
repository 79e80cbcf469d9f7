# A graph's Laplacian.
import numpy as np

A = np.array([[0, 1, 1, 0, 0], [1, 0, 1, 0, 0], [1, 1, 0, 1, 0], [0, 0, 1, 0, 1], [0, 0, 0, 1, 0]])
L = np.diag(A.sum(axis=0)) - A
w, v = np.linalg.eigh(L)
print(w.round(8))
print((v[:, 1] * np.sign(v[0, 1]) > 0).astype(int))
