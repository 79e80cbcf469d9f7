# Shapes: resize.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(12).reshape(3, 4)
f = np.array([[1.5, -2.0, 0.5], [3.0, 0.25, -1.0]])
v = np.array([3, 1, 2])

show(lambda: (np.resize(v, 5)))
show(lambda: (np.resize(v, (2, 2))))
show(lambda: (np.resize(v, 0)))
show(lambda: (np.trim_zeros([0, 0, 1, 2, 0])))
show(lambda: (np.trim_zeros([0, 1, 0], 'f')))
show(lambda: (np.trim_zeros([0, 1, 0], 'b')))
show(lambda: (np.fill_diagonal(a[:, :3], 9)))
show(lambda: (a))
show(lambda: (np.ediff1d([1, 4, 9])))
show(lambda: (np.ediff1d([1, 4, 9], to_begin=0, to_end=[7])))
show(lambda: (np.unwrap([0, 3.5, 7.0])))
show(lambda: (np.copy(v)))
show(lambda: (v.copy() is v))
