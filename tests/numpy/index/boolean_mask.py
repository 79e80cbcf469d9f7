# A comparison makes a mask that selects and assigns.
import numpy as np

a = np.array([3, -1, 4, -5])
print(a < 0, a[a > 0], (a > 0).sum(), a[(a > 0) & (a < 4)])  # expect: [False  True False  True] [3 4] 2 [3]
a[a < 0] = 0
print(a)  # expect: [3 0 4 0]
a[np.array([True, False])]
# raises: IndexError: boolean index did not match indexed array along axis 0; size of axis is 4 but size of corresponding boolean axis is 2
