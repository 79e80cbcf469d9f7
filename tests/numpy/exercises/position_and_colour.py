# Nested structured dtypes.
import numpy as np

Z = np.zeros(10, [('position', [('x', float), ('y', float)]), ('color', [('r', float), ('g', float), ('b', float)])])
print(Z)
print(Z['position']['x'])
Z['position']['x'][2] = 5
print(Z[2])
