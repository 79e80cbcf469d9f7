# Principal components by singular values.
import numpy as np

rng = np.random.default_rng(1)
X = rng.normal(size=(50, 3)) @ np.array([[2.0, 0.5, 0], [0, 1, 0.3], [0, 0, 0.2]])
Xc = X - X.mean(axis=0)
U, s, Vt = np.linalg.svd(Xc, full_matrices=False)
explained = s**2 / np.sum(s**2)
print(explained.round(8))
scores = Xc @ Vt.T
print(np.abs(scores[:3]).round(6))
C = np.cov(Xc, rowvar=False)
w, v = np.linalg.eigh(C)
print(w[::-1].round(8))
