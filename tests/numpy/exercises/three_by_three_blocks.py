# All 3x3 blocks of a matrix.
import numpy as np

np.random.seed(24)
Z = np.random.randint(0, 5, (10, 10))
n = 3
i = 1 + (Z.shape[0] - 3)
j = 1 + (Z.shape[1] - 3)
C = np.lib.stride_tricks.as_strided(Z, shape=(i, j, n, n), strides=Z.strides + Z.strides)
print(C[0, 0], C[-1, -1], C.shape)
