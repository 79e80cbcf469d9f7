# Making arrays: arange.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



show(lambda: (np.arange(5)))
show(lambda: (np.arange(1, 5)))
show(lambda: (np.arange(0, 1, 0.25)))
show(lambda: (np.arange(5, 0, -2)))
show(lambda: (np.arange(3.0)))
show(lambda: (np.arange(0)))
show(lambda: (np.arange(5, 1)))
show(lambda: (np.arange(3, dtype='f4')))
show(lambda: (np.arange(1, 2, 0)))
show(lambda: (np.arange()))
show(lambda: (np.arange(10, step=3)))
show(lambda: (np.arange(2, stop=6)))
show(lambda: (np.arange(-2, 2)))
show(lambda: (np.arange(0.5, 3)))
show(lambda: (np.arange(1j)))
show(lambda: (np.arange('a')))
show(lambda: (np.arange(3, dtype='u1')))
show(lambda: (np.arange(0, 1, 0.1)))
show(lambda: (np.arange(1e3, 1e3 + 3)))
