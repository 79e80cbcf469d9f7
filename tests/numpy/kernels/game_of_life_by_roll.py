# The game of life on a torus.
import numpy as np

def life(grid):
    n = sum(np.roll(np.roll(grid, i, 0), j, 1) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0))
    return ((n == 3) | ((grid == 1) & (n == 2))).astype(int)
grid = np.zeros((8, 8), dtype=int)
grid[1:4, 1:4] = [[0, 1, 0], [0, 0, 1], [1, 1, 1]]
for _ in range(8):
    grid = life(grid)
print(grid)
