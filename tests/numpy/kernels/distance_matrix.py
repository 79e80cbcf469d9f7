# Distances, nearest pairs, triangular parts.
import numpy as np

pts = np.array([[0, 0], [3, 4], [6, 8], [0, 1]])
D = np.sqrt(((pts[:, None] - pts[None])**2).sum(-1))
print(D)
np.fill_diagonal(D, np.inf)
print(np.unravel_index(D.argmin(), D.shape), D.min(axis=1))
i, j = np.triu_indices(4, k=1)
print(D[i, j])
