# dtype converts: floats are cut, and everything but zero is true.
import numpy as np

print(np.array([1.9, -1.9], dtype=int), np.array([1, 2], dtype=float), np.array([0, 2, 0.5], dtype=bool))
# expect: [ 1 -1] [1. 2.] [False  True  True]
print(np.array([1, 2], dtype="float64").dtype, np.array([1], dtype=np.int64).dtype, np.array([True], dtype=int))
# expect: float64 int64 [1]
print(np.array([1, 2], dtype=np.float64) == np.array([1.0, 2.0]))  # expect: [ True  True]
