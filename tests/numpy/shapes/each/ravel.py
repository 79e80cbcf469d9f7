# Shapes: ravel.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(12).reshape(3, 4)
f = np.array([[1.5, -2.0, 0.5], [3.0, 0.25, -1.0]])
v = np.array([3, 1, 2])

show(lambda: (a.ravel()))
show(lambda: (a.flatten()))
show(lambda: (a.ravel('F')))
show(lambda: (a.T.ravel()))
show(lambda: (np.ravel(a[:, ::2])))
show(lambda: (a.ravel().base is a.base))
show(lambda: (a.flatten().base))
show(lambda: (np.ravel([[1, 2], [3, 4]])))
show(lambda: (a.ravel('K')))
show(lambda: (a.T.ravel('K')))
show(lambda: (a.T.flatten('A')))
show(lambda: (a.flat[5]))
show(lambda: (list(a.flat)[:3]))
show(lambda: (a.flat[[1, 3]]))
