# Extremes and means of a random matrix.
import numpy as np

np.random.seed(42)
Z = np.random.random((10, 10))
print(Z.min(), Z.max())
Z = np.random.random(30)
print(Z.mean())
rng = np.random.default_rng(7)
print(rng.random((2, 2)), rng.integers(0, 10, 5))
