# Shapes: pad.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(12).reshape(3, 4)
f = np.array([[1.5, -2.0, 0.5], [3.0, 0.25, -1.0]])
v = np.array([3, 1, 2])

show(lambda: (np.pad(v, 1)))
show(lambda: (np.pad(v, (1, 2), constant_values=9)))
show(lambda: (np.pad(a, ((1, 0), (0, 1)))))
show(lambda: (np.pad(v, 2, mode='edge')))
show(lambda: (np.pad(v, 2, mode='reflect')))
show(lambda: (np.pad(v, 2, mode='symmetric')))
show(lambda: (np.pad(v, 2, mode='wrap')))
show(lambda: (np.pad(v, 2, mode='linear_ramp', end_values=0)))
show(lambda: (np.pad(v, 2, mode='maximum')))
show(lambda: (np.pad(v, 2, mode='mean')))
show(lambda: (np.pad(v, 2, mode='minimum')))
show(lambda: (np.pad(v, 2, mode='median')))
show(lambda: (np.pad(f, 1, mode='reflect')))
show(lambda: (np.pad(v, 1, constant_values=(4, 5))))
show(lambda: (np.pad(v, 1, mode='nothing')))
show(lambda: (np.pad(v, -1)))
show(lambda: (np.pad(a, 1, mode='edge')))
