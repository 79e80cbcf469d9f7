# A sum keeps the type of numbers and counts booleans; a mean is always a float.
import numpy as np

i, f, b = np.arange(4), np.arange(4) / 2, np.arange(4) > 1
for array in (i, f, b):
    print(array.sum().dtype, array.mean().dtype, array.max().dtype, array.sum(), array.mean(), array.max())
# expect: int64 float64 int64 6 1.5 3
# expect: float64 float64 float64 3.0 0.75 1.5
# expect: int64 float64 bool 2 0.5 True
