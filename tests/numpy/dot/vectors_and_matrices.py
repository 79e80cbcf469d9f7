# dot() and @ multiply vectors and matrices.
import numpy as np

a, b = np.array([[1, 2], [3, 4]]), np.array([[5, 6], [7, 8]])
v = np.array([1, -1])
print(a @ b, a.dot(b).tolist(), a @ v, v @ a, v @ v, np.dot(v, v), np.dot(a, 2).tolist())
# expect: [[19 22]
# expect:  [43 50]] [[19, 22], [43, 50]] [-1 -1] [-2 -2] 2 2 [[2, 4], [6, 8]]
print((a @ (b / 2)).dtype, (np.ones((2, 3)) @ np.ones((3, 4))).shape, repr(v @ v), np.array([0.5, 2]) @ v)
# expect: float64 (2, 4) np.int64(2) -1.5
print(a.T @ a, a[::-1] @ b[:, ::-1])
# expect: [[10 14]
# expect:  [14 20]] [[50 43]
# expect:  [22 19]]
