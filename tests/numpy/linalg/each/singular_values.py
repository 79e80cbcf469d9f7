# Linear algebra: singular_values.
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

show(lambda: (r(np.linalg.svd(m)[1])))
show(lambda: (r(np.linalg.svd(g, compute_uv=False))))
show(lambda: ([x.shape for x in np.linalg.svd(np.ones((3, 2)))]))
show(lambda: ([x.shape for x in np.linalg.svd(np.ones((3, 2)), full_matrices=False)]))
show(lambda: (r((lambda u, s, vt: u * s @ vt)(*np.linalg.svd(g)))))
show(lambda: (r(np.linalg.svdvals(c))))
show(lambda: (np.linalg.svd([1, 2])))
show(lambda: (r(np.linalg.norm(m, 2))))
show(lambda: (r(np.linalg.norm(m, 'nuc'))))
show(lambda: (r((lambda u, s, vt: (u * s) @ vt)(*np.linalg.svd(c)))))
show(lambda: (np.linalg.svd(np.stack([g, g]))[1].shape))
