# Shortest paths.
import numpy as np

inf = np.inf
D = np.array([[0, 3, inf, 7], [8, 0, 2, inf], [5, inf, 0, 1], [2, inf, inf, 0]])
for k in range(4):
    D = np.minimum(D, D[:, k, None] + D[k])
print(D)
