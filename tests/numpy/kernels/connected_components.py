# Labels by spreading minima.
import numpy as np

grid = np.array([[1, 1, 0, 0, 1], [0, 1, 0, 1, 1], [0, 0, 0, 0, 0], [1, 0, 1, 1, 1]])
labels = np.where(grid, np.arange(grid.size).reshape(grid.shape) + 1, 0)
while True:
    p = np.pad(np.where(labels == 0, 10**6, labels), 1, constant_values=10**6)
    m = np.minimum.reduce([p[1:-1, 1:-1], p[:-2, 1:-1], p[2:, 1:-1], p[1:-1, :-2], p[1:-1, 2:]])
    new = np.where(grid, m, 0)
    if (new == labels).all():
        break
    labels = new
print(labels, len(np.unique(labels)) - 1)
