# Shapes: triangles.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(12).reshape(3, 4)
f = np.array([[1.5, -2.0, 0.5], [3.0, 0.25, -1.0]])
v = np.array([3, 1, 2])

show(lambda: (np.tril(a)))
show(lambda: (np.triu(a)))
show(lambda: (np.tril(a, -1)))
show(lambda: (np.triu(a, 1)))
show(lambda: (np.tri(3)))
show(lambda: (np.tri(3, 4, 1, dtype=int)))
show(lambda: (np.tril_indices(3)))
show(lambda: (np.triu_indices(3, 1)))
show(lambda: (a[np.triu_indices(3, m=4)]))
show(lambda: (np.diag(v)))
show(lambda: (np.diag(a)))
show(lambda: (np.diag(a, 1)))
show(lambda: (np.diag(v, -1)))
show(lambda: (np.diagonal(a)))
show(lambda: (np.diagflat([1, 2])))
show(lambda: (np.trace(a)))
show(lambda: (np.eye(3, k=1)))
show(lambda: (np.identity(2)))
show(lambda: (np.vander([1, 2, 3])))
show(lambda: (np.vander([1, 2, 3], 2, increasing=True)))
