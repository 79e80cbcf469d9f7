# array() takes nested lists and finds the shape and the type.
import numpy as np

for data in ([1, 2, 3], [1.5, 2], [[1, 2], [3, 4]], [True, False], [], 5, [[1], [2.5]], [True, 2], range(3), (1, 2)):
    a = np.array(data)
    print(a.shape, a.dtype, a.ndim, a.size, a.tolist())
# expect: (3,) int64 1 3 [1, 2, 3]
# expect: (2,) float64 1 2 [1.5, 2.0]
# expect: (2, 2) int64 2 4 [[1, 2], [3, 4]]
# expect: (2,) bool 1 2 [True, False]
# expect: (0,) float64 1 0 []
# expect: () int64 0 1 5
# expect: (2, 1) float64 2 2 [[1.0], [2.5]]
# expect: (2,) int64 1 2 [1, 2]
# expect: (3,) int64 1 3 [0, 1, 2]
# expect: (2,) int64 1 2 [1, 2]
