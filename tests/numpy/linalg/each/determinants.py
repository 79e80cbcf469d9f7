# Linear algebra: determinants.
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

show(lambda: (r(np.linalg.det(m))))
show(lambda: (r(np.linalg.det(g))))
show(lambda: (r(np.linalg.det(c))))
show(lambda: (np.linalg.slogdet(np.eye(2))))
show(lambda: (r(np.linalg.slogdet(m)[1])))
show(lambda: (np.linalg.det(np.ones((2, 3)))))
show(lambda: (np.linalg.det(np.stack([np.eye(2), 2 * np.eye(2)]))))
show(lambda: (np.linalg.det(np.zeros((0, 0)))))
show(lambda: (np.linalg.matrix_rank(m)))
show(lambda: (np.linalg.matrix_rank(np.ones((3, 3)))))
show(lambda: (np.linalg.matrix_rank(np.zeros((2, 2)))))
show(lambda: (np.linalg.matrix_rank([1, 2])))
show(lambda: (r(np.linalg.cond(g))))
show(lambda: (r(np.linalg.cond(m, 1))))
show(lambda: (np.trace(m)))
show(lambda: (np.linalg.slogdet(np.zeros((2, 2)))))
