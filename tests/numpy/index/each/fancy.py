# Subscripts: fancy.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(24).reshape(2, 3, 4)
v = np.arange(10) * 10
m = np.arange(12).reshape(3, 4)

show(lambda: (v[[1, 3, 5]]))
show(lambda: (v[[-1, 0]]))
show(lambda: (v[np.array([[0, 1], [2, 3]])]))
show(lambda: (m[[0, 2]]))
show(lambda: (m[[0, 2], [1, 3]]))
show(lambda: (m[:, [0, 2]]))
show(lambda: (m[[0, 2]][:, [0, 2]]))
show(lambda: (m[np.ix_([0, 2], [1, 3])]))
show(lambda: (m[[[0], [2]], [0, 3]]))
show(lambda: (a[[0, 1], :, [1, 2]]))
show(lambda: (a[:, [0, 1], [1, 2]]))
show(lambda: (a[0, [0, 2]]))
show(lambda: (v[[]]))
show(lambda: (v[[1.0]]))
show(lambda: (v[[10]]))
show(lambda: (m[[0, 1, 2], [0, 1]]))
show(lambda: (a[[0], ..., [1]]))
show(lambda: (v[(1,)]))
show(lambda: (v[[True] * 10].sum()))
show(lambda: (m[[2, 0, 1]]))
show(lambda: (m[1, [0, 1]]))
show(lambda: (m[[0, 1], 1:3]))
show(lambda: (v[np.array([1], 'i1')]))
show(lambda: (v[np.array([1], 'u8')]))
