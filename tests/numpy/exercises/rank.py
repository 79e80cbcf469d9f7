# The rank of a matrix.
import numpy as np

np.random.seed(22)
Z = np.random.uniform(0, 1, (10, 10))
U, S, V = np.linalg.svd(Z)
print(np.sum(S > 1e-10), np.linalg.matrix_rank(Z))
