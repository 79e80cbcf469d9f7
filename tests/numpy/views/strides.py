# sliding_window_view and as_strided look at the same memory.
import numpy as np

from numpy.lib.stride_tricks import as_strided, sliding_window_view
x = np.arange(6)
print(sliding_window_view(x, 3), sliding_window_view(np.arange(6).reshape(2, 3), (2, 2)), as_strided(x, (2, 3), (8, 16)))
v = as_strided(x, (3,), (16,))
v[0] = 9
print(x, np.broadcast_arrays([1, 2], [[3], [4]]), np.broadcast_shapes((1, 2), (3, 1)))
try:
    sliding_window_view(x, 9)
except ValueError as error:
    print(error)
