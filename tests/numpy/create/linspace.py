# linspace() gives evenly spaced numbers with both ends.
import numpy as np

print(np.linspace(0, 1, 5), np.linspace(1, 10, 4), np.linspace(5, 0, 3), np.linspace(2, 3, 1))
# expect: [0.   0.25 0.5  0.75 1.  ] [ 1.  4.  7. 10.] [5.  2.5 0. ] [2.]
print(np.linspace(0, 1, 4, endpoint=False), np.linspace(0, 1, 0), len(np.linspace(0, 1)))
# expect: [0.   0.25 0.5  0.75] [] 50
print(np.linspace(0, 10, 3, dtype=int), np.linspace(-1, 1, 3).dtype)  # expect: [ 0  5 10] float64
np.linspace(0, 1, -1)  # raises: ValueError: Number of samples, -1, must be non-negative.
