# pad extends arrays in many ways.
import numpy as np

a = np.array([1, 2, 3])
for mode in ("constant", "edge", "reflect", "symmetric", "wrap", "maximum", "minimum", "mean", "median", "linear_ramp"):
    print(mode, np.pad(a, (3, 2), mode=mode), np.pad([[1, 2], [3, 4]], 1, mode=mode).tolist())
print(np.pad(a, 1, constant_values=9), np.pad(a, (1, 2), constant_values=(7, 8)), np.pad([[1]], ((1, 0), (0, 2))))
try:
    np.pad(a, -1)
except ValueError as error:
    print(error)
