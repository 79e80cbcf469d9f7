# Pi by random points.
import numpy as np

rng = np.random.default_rng(42)
xy = rng.random((100000, 2))
inside = np.count_nonzero((xy**2).sum(axis=1) <= 1)
print(4 * inside / len(xy))
