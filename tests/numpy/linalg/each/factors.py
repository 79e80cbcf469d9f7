# Linear algebra: factors.
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

show(lambda: (r(np.linalg.cholesky(m))))
show(lambda: (r(np.linalg.cholesky(c))))
show(lambda: (np.linalg.cholesky(g - 9 * np.eye(2))))
show(lambda: (r(np.linalg.cholesky(m, upper=True))))
show(lambda: (r(np.abs(np.linalg.qr(g)[1]))))
show(lambda: (r(np.linalg.qr(m)[0] @ np.linalg.qr(m)[1])))
show(lambda: ([x.shape for x in np.linalg.qr(np.ones((3, 2)))]))
show(lambda: ([x.shape for x in np.linalg.qr(np.ones((3, 2)), mode='complete')]))
show(lambda: (r(np.abs(np.linalg.qr(g, mode='r')))))
show(lambda: (np.linalg.qr(g, mode='bad')))
show(lambda: (r(np.linalg.qr(c)[0] @ np.linalg.qr(c)[1])))
show(lambda: (np.linalg.cholesky(np.ones((2, 3)))))
