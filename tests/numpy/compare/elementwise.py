# Comparisons give arrays of booleans.
import numpy as np

a, b = np.array([1, 5, 3]), np.array([2, 5, 1])
print(a < b, a <= b, a == b, a != b, a > 2, 3 >= a)
# expect: [ True False False] [ True  True False] [False  True False] [ True False  True] [False  True  True] [ True False  True]
print((a == b).dtype, np.array([1.0, np.nan]) == np.array([1.0, np.nan]), np.array([True, False]) == 1)
# expect: bool [ True False] [ True False]
print((a > 1) & (a < 5), (a > 4) | (b > 4), ~(a > 1), (a > 1) ^ (b > 1))
# expect: [False False  True] [False  True False] [ True False False] [ True False  True]
print(a == "text", a == None)  # expect: [False False False] [False False False]
