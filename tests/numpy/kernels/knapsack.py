# The knapsack by vectors.
import numpy as np

weights = np.array([1, 3, 4, 5])
values = np.array([1, 4, 5, 7])
best = np.zeros(8, dtype=int)
for w, v in zip(weights, values):
    shifted = np.full(8, -1)
    shifted[w:] = best[:-w] + v
    best = np.maximum(best, shifted)
print(best)
