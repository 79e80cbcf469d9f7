# Linear algebra: norms.
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

show(lambda: (np.linalg.norm([3, 4])))
show(lambda: (np.linalg.norm([3, 4], 1)))
show(lambda: (np.linalg.norm([3, 4], np.inf)))
show(lambda: (np.linalg.norm([3, 4], -np.inf)))
show(lambda: (np.linalg.norm([3, 0, 4], 0)))
show(lambda: (np.linalg.norm([3, 4], 3)))
show(lambda: (r(np.linalg.norm(g))))
show(lambda: (np.linalg.norm(g, 1)))
show(lambda: (np.linalg.norm(g, np.inf)))
show(lambda: (np.linalg.norm(g, axis=0)))
show(lambda: (np.linalg.norm(g, axis=1, keepdims=True)))
show(lambda: (np.linalg.norm(g, 'fro')))
show(lambda: (np.linalg.norm([1j, 1])))
show(lambda: (np.linalg.norm(g, ord=5)))
show(lambda: (np.linalg.norm([1, 2], 'fro')))
show(lambda: (np.linalg.vector_norm(g)))
show(lambda: (np.linalg.matrix_norm(g)))
show(lambda: (np.linalg.norm(np.zeros((0,)))))
show(lambda: (np.linalg.norm(5.0)))
