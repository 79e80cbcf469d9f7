# The result of mixing types is the smallest type that holds both.
import numpy as np

i, f, b = np.array([1, 2]), np.array([0.5, 1.5]), np.array([True, False])
for result in (i + f, i + b, f * b, b + b, i / i, i // i, i ** i, f // f, b * 2, i * 2.0, b / b[0], i == f):
    print(result.dtype, result)
# expect: float64 [1.5 3.5]
# expect: int64 [2 2]
# expect: float64 [0.5 0. ]
# expect: bool [ True False]
# expect: float64 [1. 1.]
# expect: int64 [1 1]
# expect: int64 [1 4]
# expect: float64 [1. 1.]
# expect: int64 [2 0]
# expect: float64 [2. 4.]
# expect: float64 [1. 0.]
# expect: bool [False False]
