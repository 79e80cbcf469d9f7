# Page rank.
import numpy as np

links = np.array([[0, 1, 1, 0], [0, 0, 1, 0], [1, 0, 0, 0], [0, 0, 1, 0]], dtype=float)
out = links.sum(axis=1, keepdims=True)
M = (links / np.where(out == 0, 1, out)).T
r = np.full(4, 0.25)
for _ in range(100):
    r = 0.85 * M @ r + 0.15 / 4
print(r.round(8), r.sum().round(8))
