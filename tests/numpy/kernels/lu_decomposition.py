# Gaussian elimination with pivots.
import numpy as np

def lu(A):
    A = A.astype(float).copy()
    n = len(A)
    p = np.arange(n)
    for k in range(n - 1):
        i = np.argmax(np.abs(A[k:, k])) + k
        if i != k:
            A[[k, i]] = A[[i, k]]
            p[[k, i]] = p[[i, k]]
        A[k + 1:, k] /= A[k, k]
        A[k + 1:, k + 1:] -= np.outer(A[k + 1:, k], A[k, k + 1:])
    return p, np.tril(A, -1) + np.eye(n), np.triu(A)
p, L, U = lu(np.array([[2, 1, 1], [4, 3, 3], [8, 7, 9]]))
print(p, L, U, sep="\n")
