# A row prints its numbers with one width.
import numpy as np

print(np.array([1, -20, 300]))  # expect: [  1 -20 300]
print(np.array([1.0, 2.5, -3.25]), np.array([1.0, 2.0]), np.array([0.1, 0.12345678912]))
# expect: [ 1.    2.5  -3.25] [1. 2.] [0.1        0.12345679]
print(np.array([True, False]), np.array([]), np.array([1e10, 1.0]), np.array([1e-5, 1.0]))
# expect: [ True False] [] [1.e+10 1.e+00] [1.e-05 1.e+00]
print(np.array([np.nan, np.inf, -1.0]), np.array([1 / 3, 2 / 3]), np.array([1e16, 1e17]))
# expect: [nan inf -1.] [0.33333333 0.66666667] [1.e+16 1.e+17]
