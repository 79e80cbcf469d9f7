# Sorting, searching and unique texts.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (np.sort(a)))
show(lambda: (a.argsort()))
show(lambda: (np.sort(m, axis=0)))
show(lambda: (np.sort(m, axis=None)))
show(lambda: (np.unique(['b', 'a', 'b'])))
show(lambda: (np.unique(['b', 'a', 'b'], return_counts=True)))
show(lambda: (np.unique(['b', 'a', 'b'], return_index=True, return_inverse=True)))
show(lambda: (np.searchsorted(['a', 'c', 'e'], 'd')))
show(lambda: (np.searchsorted(['a', 'c', 'e'], ['c', 'z'], side='right')))
show(lambda: (np.where(a == 'Fig')))
show(lambda: (np.where(a == 'Fig', 'yes', a)))
show(lambda: (np.where([True, False, True], a, 'other value')))
show(lambda: (np.argmax(a == 'Fig')))
show(lambda: (np.lexsort((a, [1, 1, 0]))))
show(lambda: (np.intersect1d(['a', 'b'], ['b', 'c'])))
show(lambda: (np.union1d(['a'], ['c', 'b'])))
show(lambda: (np.setdiff1d(['a', 'b'], ['b'])))
show(lambda: (np.nonzero(m)))
show(lambda: (np.count_nonzero(m)))
a.sort()
show(lambda: (a))
show(lambda: (np.flatnonzero(np.array(['', 'x']))))
