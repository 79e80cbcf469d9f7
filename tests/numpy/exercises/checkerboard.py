# Checkerboards by slices and by tile.
import numpy as np

Z = np.zeros((8, 8), dtype=int)
Z[1::2, ::2] = 1
Z[::2, 1::2] = 1
print(Z)
Z = np.tile(np.array([[0, 1], [1, 0]]), (4, 4))
print(Z)
print(np.unravel_index(99, (6, 7, 8)))
