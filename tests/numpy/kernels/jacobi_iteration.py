# A linear system by Jacobi and Gauss-Seidel steps.
import numpy as np

A = np.array([[10., -1, 2, 0], [-1, 11, -1, 3], [2, -1, 10, -1], [0, 3, -1, 8]])
b = np.array([6., 25, -11, 15])
D = np.diag(A)
R = A - np.diagflat(D)
x = np.zeros(4)
for i in range(25):
    x = (b - R @ x) / D
print(x)
x = np.zeros(4)
for _ in range(15):
    for i in range(4):
        x[i] = (b[i] - A[i, :i] @ x[:i] - A[i, i + 1:] @ x[i + 1:]) / A[i, i]
print(x.round(12))
