# Sorting by several keys, and partly.
import numpy as np

print(np.lexsort(([1, 2, 0], [0, 0, 1])), np.partition([3, 1, 2], 1)[1], np.sort(np.array([3, 1, 2], "u1")), np.argsort(np.array([2.5, 1], "f4")), np.sort_complex([2, 1j]))
a = np.array([3, 1, 2])
a.sort()
print(a, np.argpartition([5, 1], 0)[0], np.searchsorted(np.array([1, 3], "i2"), [0, 2, 4]), np.unique(np.array([2, 1, 2], "u1"), return_counts=True), np.sort([[3, 1], [2, 0]], axis=0))
