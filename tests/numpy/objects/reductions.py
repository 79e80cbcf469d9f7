# Sums, extremes and order of objects.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


o = np.array([3, 1, 2], dtype=object)
x = np.array([1, 'a', None, [1, 2]], dtype=object)

show(lambda: (o.sum()))
show(lambda: (o.prod()))
show(lambda: (o.max(), o.min()))
show(lambda: (o.mean()))
show(lambda: (np.sort(o)))
show(lambda: (o.argsort()))
show(lambda: (o.argmax(), o.argmin()))
show(lambda: (np.unique(np.array([2, 1, 2], object))))
show(lambda: (o.cumsum()))
show(lambda: (np.any(o), np.all(o)))
show(lambda: (np.array(['b', 'a'], object).max()))
show(lambda: (np.array(['b', 'a'], object).sum()))
show(lambda: (np.sort(np.array(['b', 'a'], object))))
show(lambda: (np.sort(np.array([1, 'a'], object))))
show(lambda: (np.array([[1, 2], [3, 4]], object).sum(axis=0)))
show(lambda: (np.array([[1, 2], [3, 4]], object).sum(axis=1, keepdims=True)))
show(lambda: (np.array([], object).sum()))
show(lambda: (np.array([], object).max()))
show(lambda: (o.std()))
show(lambda: (np.median(o)))
show(lambda: (np.nonzero(np.array([0, 'x', None], object))))
show(lambda: (np.where(o > 1, o, None)))
show(lambda: (np.array_equal(o, [3, 1, 2])))
show(lambda: (1 in o))
show(lambda: (np.isin(o, [1])))
show(lambda: (np.add.reduce(o)))
show(lambda: (np.cumprod(o)))
show(lambda: (np.sum(np.array([[1, 2], [3]], object))))
