# Floats show the digits of their own precision.
import numpy as np

for code in ("f2", "f4", "f8"):
    print(np.array([0.1, 1 / 3, 2.5, 100], dtype=code), repr(np.array([0.1, 1 / 3], dtype=code)))
    print(np.array([1e-5, 1], dtype=code), np.array([999, 1000.5], dtype=code), np.array([1e6, 1], code), np.array([123456789.0, 1], dtype=code))
    print(np.array([np.nan, np.inf, -np.inf, 1.5], dtype=code), np.zeros((2, 0), code), np.array(3.3, dtype=code))
print(np.float32(16777216), np.float32(123456.7), np.float16(0.1), np.float16(65504), np.float32(1e-5), np.float64(1e16))
