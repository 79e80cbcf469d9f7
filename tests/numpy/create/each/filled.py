# Making arrays: filled.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



show(lambda: (np.zeros(3)))
show(lambda: (np.zeros((2, 2), int)))
show(lambda: (np.ones(2, bool)))
show(lambda: (np.full(3, 7)))
show(lambda: (np.full((2, 2), 1.5)))
show(lambda: (np.full(2, [1, 2])))
show(lambda: (np.full(2, 1, dtype='f4')))
show(lambda: (np.zeros(())))
show(lambda: (np.zeros(0)))
show(lambda: (np.zeros(-1)))
show(lambda: (np.zeros('a')))
show(lambda: (np.zeros(2.5)))
show(lambda: (np.zeros_like([1, 2])))
show(lambda: (np.ones_like([1.5])))
show(lambda: (np.full_like([1, 2], 7.9)))
show(lambda: (np.full_like([1, 2], 7.9, dtype=float)))
show(lambda: (np.empty((2, 0))))
show(lambda: (np.zeros_like(np.zeros(2), shape=(3,))))
show(lambda: (np.eye(2)))
show(lambda: (np.eye(2, 3, k=-1, dtype=int)))
show(lambda: (np.identity(2, dtype=int)))
show(lambda: (np.zeros((2, 2), order='F').flags.f_contiguous))
show(lambda: (np.full(2, np.nan)))
show(lambda: (np.ones((1, 2, 1)).shape))
