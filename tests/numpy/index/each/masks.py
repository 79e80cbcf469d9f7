# Subscripts: masks.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(24).reshape(2, 3, 4)
v = np.arange(10) * 10
m = np.arange(12).reshape(3, 4)

show(lambda: (v[v > 40]))
show(lambda: (m[m % 2 == 0]))
show(lambda: (m[[True, False, True]]))
show(lambda: (m[:, [True, False, True, False]]))
show(lambda: (v[v < 0]))
show(lambda: (m[m > 100]))
show(lambda: (v[[True, False]]))
show(lambda: (m[np.array([True, False])]))
show(lambda: (a[a > 20]))
show(lambda: (a[np.array([True, False])]))
show(lambda: (m[m.sum(axis=1) > 10]))
show(lambda: (m[m > 3, None].shape))
show(lambda: (v[np.array(True)].shape))
show(lambda: (v[True].shape))
show(lambda: (v[False].shape))
show(lambda: (m[np.zeros((3, 4), bool)]))
show(lambda: (m[(m > 2) & (m < 8)]))
show(lambda: (m[~(m > 2)]))
show(lambda: (v[np.nonzero(v > 50)]))
show(lambda: (m[m[:, 0] > 3, 1]))
