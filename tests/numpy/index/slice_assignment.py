# A slice takes one value for all, or an array that fits.
import numpy as np

a = np.zeros((3, 4))
a[0] = 1
a[1:, 1] = [5, 6]
a[:, -1] = np.arange(3)
a[2, ::2] = 9
print(a)
# expect: [[1. 1. 1. 0.]
# expect:  [0. 5. 0. 1.]
# expect:  [9. 6. 9. 2.]]
b = np.arange(3)
b[0] = 7.9
b[1:] = [True, False]
print(b)  # expect: [7 1 0]
a[0] = [1, 2, 3]  # raises: ValueError: could not broadcast input array from shape (3,) into shape (4,)
