# Shapes: transpose.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(12).reshape(3, 4)
f = np.array([[1.5, -2.0, 0.5], [3.0, 0.25, -1.0]])
v = np.array([3, 1, 2])

show(lambda: (a.T))
show(lambda: (np.transpose(a)))
show(lambda: (a.transpose(1, 0)))
show(lambda: (np.zeros((2, 3, 4)).transpose(2, 0, 1).shape))
show(lambda: (np.zeros((2, 3, 4)).T.shape))
show(lambda: (a.transpose(0, 0)))
show(lambda: (a.transpose(1)))
show(lambda: (np.transpose(a, (0, 2))))
show(lambda: (np.zeros((2, 3, 4)).mT.shape))
show(lambda: (v.T))
show(lambda: (v.mT))
show(lambda: (np.swapaxes(np.zeros((2, 3, 4)), 0, 2).shape))
show(lambda: (np.moveaxis(np.zeros((2, 3, 4)), 0, -1).shape))
show(lambda: (np.moveaxis(np.zeros((2, 3, 4)), [0, 1], [-1, -2]).shape))
show(lambda: (np.rollaxis(np.zeros((2, 3, 4)), 2).shape))
show(lambda: (np.swapaxes(a, 0, 5)))
show(lambda: (np.permute_dims(a, (1, 0))))
