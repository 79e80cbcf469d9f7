# zeros() and ones() make arrays of a shape, of floats unless told.
import numpy as np

print(np.zeros(3), np.ones(2), np.zeros((2, 3)), sep="\n")
# expect: [0. 0. 0.]
# expect: [1. 1.]
# expect: [[0. 0. 0.]
# expect:  [0. 0. 0.]]
print(np.ones((2, 2), dtype=int), np.zeros(2, dtype=bool), np.zeros(0), np.zeros((2, 0)).shape)
# expect: [[1 1]
# expect:  [1 1]] [False False] [] (2, 0)
print(np.ones((2, 1, 3)).shape, np.zeros(()).shape)  # expect: (2, 1, 3) ()
np.zeros(-1)  # raises: ValueError: negative dimensions are not allowed
