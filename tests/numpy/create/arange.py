# arange() counts like range(), also with float steps.
import numpy as np

print(np.arange(5), np.arange(2, 5), np.arange(0, 10, 3), np.arange(5, 0, -2))
# expect: [0 1 2 3 4] [2 3 4] [0 3 6 9] [5 3 1]
print(np.arange(0, 1, 0.25), np.arange(3.0), np.arange(1, 2, 0.3))
# expect: [0.   0.25 0.5  0.75] [0. 1. 2.] [1.  1.3 1.6 1.9]
print(np.arange(0), np.arange(5, 2), np.arange(3).dtype, np.arange(3.0).dtype, np.arange(3, dtype=float))
# expect: [] [] int64 float64 [0. 1. 2.]
np.arange(0, 5, 0)  # raises: ZeroDivisionError: division by zero
