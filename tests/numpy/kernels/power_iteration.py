# The largest eigenvalue by power iteration.
import numpy as np

A = np.array([[4.0, 1, 0], [1, 3, 1], [0, 1, 2]])
v = np.ones(3)
for _ in range(100):
    v = A @ v
    v /= np.linalg.norm(v)
print((v @ A @ v).round(10), v.round(6))
print(np.linalg.eigvalsh(A).round(10))
