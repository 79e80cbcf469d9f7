# Integers select items and rows, negative ones from the end.
import numpy as np

a = np.arange(12).reshape(3, 4)
print(a[0], a[-1], a[1, 2], a[1][2], a[-1, -1], a[2, -4])  # expect: [0 1 2 3] [ 8  9 10 11] 6 6 11 8
a[0, 0] = 100
a[1] = 7
a[-1, -1] = -1
print(a)
# expect: [[100   1   2   3]
# expect:  [  7   7   7   7]
# expect:  [  8   9  10  -1]]
print(a[1].shape, a[0, 1].shape)  # expect: (4,) ()
