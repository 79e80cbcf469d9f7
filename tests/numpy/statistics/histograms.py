# Counting into bins.
import numpy as np

print(np.histogram([1, 2, 1, 4, 5, 5, 5], bins=4), np.histogram([1, 2, 1], bins=[0, 1, 2, 3]), np.histogram([0.1, 0.4, 0.8], 2, range=(0, 1)))
print(np.histogram([1, 2, 3, 4], bins=2, density=True), np.histogram([1, 2, 2], bins=2, weights=[1, 2, 3]))
print(np.histogram(np.arange(20), bins="auto"), np.histogram_bin_edges([1, 2, 3, 4], bins="sqrt"))
print(np.bincount([0, 1, 1, 3]), np.bincount([0, 1, 1], weights=[0.5, 1, 2]), np.bincount([1], minlength=4), np.bincount([]))
print(np.digitize([0.2, 6.4, 3.0, 1.6], [0.0, 1.0, 2.5, 4.0, 10.0]), np.digitize([1, 2], [3, 2, 1]), np.digitize([1, 2, 3], [1, 2, 3], right=True))
print(np.histogram2d([0, 1, 1], [0, 0, 1], bins=2))
try:
    np.bincount([-1])
except ValueError as error:
    print(error)
