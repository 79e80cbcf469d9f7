# Linear algebra: least_squares.
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

show(lambda: (r(np.linalg.lstsq(np.array([[1.0, 1], [1, 2], [1, 3]]), [1, 2, 2], rcond=None)[0])))
show(lambda: (r(np.linalg.lstsq(np.array([[1.0, 1], [1, 2], [1, 3]]), [1, 2, 2], rcond=None)[1])))
show(lambda: (np.linalg.lstsq(np.array([[1.0, 1], [1, 2], [1, 3]]), [1, 2, 2], rcond=None)[2]))
show(lambda: (r(np.linalg.lstsq(np.array([[1.0, 1], [1, 2], [1, 3]]), [1, 2, 2], rcond=None)[3])))
show(lambda: (np.linalg.lstsq(g, [1, 2, 3], rcond=None)))
show(lambda: (r(np.polyfit([0, 1, 2], [1, 3, 7], 2))))
show(lambda: (r(np.polyfit([0, 1, 2, 3], [1, 3, 5, 7], 1))))
show(lambda: (np.polyfit([0, 1], [1, 2, 3], 1)))
show(lambda: (r(np.linalg.lstsq(np.ones((2, 3)), [1, 2], rcond=None)[0])))
