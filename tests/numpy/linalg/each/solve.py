# Linear algebra: solve.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


m = np.array([[4.0, 1.0, 0.5], [1.0, 3.0, 0.0], [0.5, 0.0, 2.0]])
g = np.array([[1.0, 2.0], [3.0, 5.0]])
c = np.array([[2.0, 1j], [-1j, 3.0]])
np.set_printoptions(precision=6, suppress=True)
r = lambda x: np.round(x, 8) + 0.0

show(lambda: (np.linalg.solve(m, [1, 2, 3])))
show(lambda: (np.linalg.solve(g, np.eye(2))))
show(lambda: (r(np.linalg.solve(c, [1, 1j]))))
show(lambda: (np.linalg.solve(g, [1, 2, 3])))
show(lambda: (np.linalg.solve(np.zeros((2, 2)), [1, 2])))
show(lambda: (np.linalg.solve(np.ones((2, 3)), [1, 2])))
show(lambda: (np.linalg.solve(np.stack([g, g]), np.ones((2, 2, 1)))))
show(lambda: (np.linalg.tensorsolve(np.eye(4).reshape(2, 2, 2, 2), np.ones((2, 2)))))
show(lambda: (r(np.linalg.inv(m))))
show(lambda: (np.linalg.inv(g)))
show(lambda: (r(np.linalg.inv(c))))
show(lambda: (np.linalg.inv(np.zeros((2, 2)))))
show(lambda: (np.linalg.inv(np.ones((2, 3)))))
show(lambda: (np.linalg.inv(np.stack([g, g])).shape))
show(lambda: (r(np.linalg.pinv(np.array([[1.0, 2], [3, 4], [5, 6]])))))
