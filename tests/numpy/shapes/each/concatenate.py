# Shapes: concatenate.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(12).reshape(3, 4)
f = np.array([[1.5, -2.0, 0.5], [3.0, 0.25, -1.0]])
v = np.array([3, 1, 2])

show(lambda: (np.concatenate([a, a])))
show(lambda: (np.concatenate([a, a], axis=1)))
show(lambda: (np.concatenate([a, a], axis=None)))
show(lambda: (np.concatenate([a, v])))
show(lambda: (np.concatenate([a, f])))
show(lambda: (np.concatenate([])))
show(lambda: (np.concatenate([1, 2])))
show(lambda: (np.concatenate([[1], [2.5]])))
show(lambda: (np.concatenate([[1], [2]], dtype=float)))
show(lambda: (np.concatenate(([1, 2], [3]), axis=1)))
show(lambda: (np.concatenate([v, v], out=np.zeros(6, int))))
show(lambda: (np.concatenate([np.array([True]), np.array([2])])))
show(lambda: (np.concatenate([np.zeros((0, 4)), a])))
show(lambda: (np.append(v, [4, 5])))
show(lambda: (np.append(a, [[9, 9, 9, 9]], axis=0)))
show(lambda: (np.append(a, 1)))
