# Conjugate gradients.
import numpy as np

def cg(A, b, tol=1e-12):
    x = np.zeros_like(b)
    r = b - A @ x
    p = r.copy()
    rs = r @ r
    for i in range(len(b) * 2):
        Ap = A @ p
        alpha = rs / (p @ Ap)
        x += alpha * p
        r -= alpha * Ap
        new = r @ r
        if np.sqrt(new) < tol:
            break
        p = r + new / rs * p
        rs = new
    return x
n = 8
A = 2 * np.eye(n) - np.eye(n, k=1) - np.eye(n, k=-1)
print(cg(A, np.ones(n)).round(10))
