# Slices select ranges on every axis, with steps.
import numpy as np

a = np.arange(20).reshape(4, 5)
print(a[1:3], a[:, 1], a[::2, ::-2], a[-1, 1:4], a[1:, :2], sep="\n")
# expect: [[ 5  6  7  8  9]
# expect:  [10 11 12 13 14]]
# expect: [ 1  6 11 16]
# expect: [[ 4  2  0]
# expect:  [14 12 10]]
# expect: [16 17 18]
# expect: [[ 5  6]
# expect:  [10 11]
# expect:  [15 16]]
print(a[5:].shape, a[2:2, :].shape, a[...].shape, a[..., 0], a[:][1:2, 3])
# expect: (0, 5) (0, 5) (4, 5) [ 0  5 10 15] [8]
print(np.arange(10)[::-3], np.arange(10)[-3:], np.arange(10)[20:])  # expect: [9 6 3 0] [7 8 9] []
