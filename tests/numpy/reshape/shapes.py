# reshape() arranges the same items in another shape; -1 is worked out.
import numpy as np

a = np.arange(6)
print(a.reshape(2, 3), a.reshape((3, 2)), a.reshape(-1, 2).shape, np.reshape(a, (1, 6)).shape, sep="\n")
# expect: [[0 1 2]
# expect:  [3 4 5]]
# expect: [[0 1]
# expect:  [2 3]
# expect:  [4 5]]
# expect: (3, 2)
# expect: (1, 6)
print(a.reshape(2, 3).reshape(-1), a.reshape(2, 1, 3).ndim)  # expect: [0 1 2 3 4 5] 3
try:
    a.reshape(4, 2)
except ValueError as error:
    print(error)  # expect: cannot reshape array of size 6 into shape (4,2)
a.reshape(-1, -1)  # raises: ValueError: can only specify one unknown dimension
