# Shapes: flip.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(12).reshape(3, 4)
f = np.array([[1.5, -2.0, 0.5], [3.0, 0.25, -1.0]])
v = np.array([3, 1, 2])

show(lambda: (np.flip(a)))
show(lambda: (np.flip(a, 0)))
show(lambda: (np.flip(a, (0, 1))))
show(lambda: (np.fliplr(a)))
show(lambda: (np.flipud(a)))
show(lambda: (np.rot90(a)))
show(lambda: (np.rot90(a, 2)))
show(lambda: (np.rot90(a, -1)))
show(lambda: (np.roll(v, 1)))
show(lambda: (np.roll(a, 1, axis=0)))
show(lambda: (np.roll(a, (1, 2), axis=(0, 1))))
show(lambda: (np.roll(a, 5)))
show(lambda: (np.fliplr(v)))
show(lambda: (np.flip(a, 3)))
show(lambda: (np.roll(v, -4)))
show(lambda: (a[::-1, ::-1]))
