# The heat equation on a square.
import numpy as np

u = np.zeros((12, 12))
u[0, :] = 100
for _ in range(60):
    u[1:-1, 1:-1] = 0.25 * (u[2:, 1:-1] + u[:-2, 1:-1] + u[1:-1, 2:] + u[1:-1, :-2])
print(np.round(u, 3))
