# Orthogonal vectors.
import numpy as np

def gram_schmidt(A):
    Q = np.zeros_like(A)
    for k in range(A.shape[1]):
        q = A[:, k] - Q[:, :k] @ (Q[:, :k].T @ A[:, k])
        Q[:, k] = q / np.linalg.norm(q)
    return Q
A = np.array([[1.0, 2, 3], [4, 5, 6], [7, 8, 10]])
Q = gram_schmidt(A)
print(Q.round(8))
print(np.allclose(Q.T @ Q, np.eye(3)))
