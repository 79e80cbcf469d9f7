# Shapes: insert.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(12).reshape(3, 4)
f = np.array([[1.5, -2.0, 0.5], [3.0, 0.25, -1.0]])
v = np.array([3, 1, 2])

show(lambda: (np.insert(v, 1, 9)))
show(lambda: (np.insert(v, [0, 2], [7, 8])))
show(lambda: (np.insert(a, 1, 0, axis=0)))
show(lambda: (np.insert(a, 1, [1, 2, 3], axis=1)))
show(lambda: (np.insert(v, -1, 5)))
show(lambda: (np.insert(v, 9, 5)))
show(lambda: (np.insert(v, slice(0, 2), 5)))
show(lambda: (np.insert(v, 1, [4, 5])))
show(lambda: (np.insert(a, 2, 5)))
show(lambda: (np.insert(v, 1, 2.7)))
show(lambda: (np.delete(v, 1)))
show(lambda: (np.delete(v, [0, 2])))
show(lambda: (np.delete(a, 1, axis=1)))
show(lambda: (np.delete(a, slice(0, 2), axis=0)))
show(lambda: (np.delete(v, 9)))
show(lambda: (np.delete(v, -1)))
show(lambda: (np.delete(a, [1, 3])))
show(lambda: (np.delete(v, [True, False, True])))
