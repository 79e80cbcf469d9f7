# vectorize, apply_along_axis, fromfunction, piecewise, select.
import numpy as np

f = np.vectorize(lambda a, b: a + b if a > b else a - b)
print(f([1, 2, 3], 2), f([[1], [4]], [2, 3]), np.vectorize(str.upper) is not None, np.vectorize(lambda x: (x, x * 2))([1, 2]))
print(np.vectorize(lambda x: x / 2, otypes=[float])([]), np.apply_along_axis(lambda v: v.sum(), 0, np.arange(6).reshape(2, 3)), np.apply_along_axis(sorted, 1, [[3, 1], [2, 0]]))
print(np.fromfunction(lambda i, j: i * 10 + j, (2, 3)), np.fromiter((x * x for x in range(4)), int), np.apply_over_axes(np.sum, np.ones((2, 3)), [0, 1]))
print(np.piecewise([-1.0, 0, 2], [np.array([True, False, False])], [0, lambda v: v + 1]), np.select([[True, False], [True, True]], [[1, 2], [3, 4]], 9), np.choose([0, 1, 0], [[1, 2, 3], [4, 5, 6]]))
a = np.arange(5)
np.put(a, [0, -1], [9, 8])
np.place(a, a > 7, [1, 2])
print(a, np.take_along_axis(np.array([[3, 1], [2, 4]]), np.array([[1, 0], [0, 1]]), 1), np.extract([True, False, True], [1, 2, 3]), np.compress([0, 1], [[1, 2], [3, 4]], axis=0))
try:
    np.vectorize(lambda x: x)([])
except ValueError as error:
    print(error)
