# A float divided by zero is infinite or NaN.
import numpy as np

with np.errstate(divide="ignore", invalid="ignore"):
    print(np.array([1.0, -1.0, 0.0]) / 0)  # expect: [ inf -inf  nan]
    print(np.array([1, 0, -2]) / np.array([0, 0, 1]))  # expect: [inf nan -2.]
    print(np.array([5, -5]) // np.array([0, 2]), np.array([5, 7]) % np.array([0, 4]))
    # expect: [ 0 -3] [0 3]
