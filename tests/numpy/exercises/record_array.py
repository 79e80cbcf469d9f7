# A record array from a regular one.
import numpy as np

Z = np.array([("Hello", 2.5, 3), ("World", 3.6, 2)])
R = np.rec.fromarrays(Z.T, names='col1, col2, col3', formats='S8, f8, i8')
print(R)
print(R.col2, R.dtype.names)
