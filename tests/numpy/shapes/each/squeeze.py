# Shapes: squeeze.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(12).reshape(3, 4)
f = np.array([[1.5, -2.0, 0.5], [3.0, 0.25, -1.0]])
v = np.array([3, 1, 2])

show(lambda: (np.zeros((1, 3, 1)).squeeze().shape))
show(lambda: (np.squeeze(np.zeros((1, 3, 1)), axis=0).shape))
show(lambda: (np.squeeze(a, axis=0)))
show(lambda: (np.expand_dims(v, 0)))
show(lambda: (np.expand_dims(v, (0, 2)).shape))
show(lambda: (np.expand_dims(a, 5)))
show(lambda: (v[:, None]))
show(lambda: (v[None, :].shape))
show(lambda: (np.atleast_1d(5)))
show(lambda: (np.atleast_2d(v)))
show(lambda: (np.atleast_3d(a).shape))
show(lambda: (np.atleast_2d(1, v)))
show(lambda: (np.squeeze(np.array([[5]]))))
show(lambda: (np.expand_dims(v, -1)))
