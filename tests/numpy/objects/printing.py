# How objects are printed.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


o = np.array([3, 1, 2], dtype=object)
x = np.array([1, 'a', None, [1, 2]], dtype=object)

show(lambda: (x))
print(x)
show(lambda: (np.array([[1, 'ab'], [None, 2.5]], object)))
print(np.array([[1, 'ab'], [None, 2.5]], object))
show(lambda: (np.array([1.0, 1e-10, 3], object)))
show(lambda: (np.array([{'a': 1}, (1, 2)], object)))
show(lambda: (np.array([np.float64(1.5), np.int8(2)], object)))
print(np.array([np.float64(1.5), np.int8(2)], object))
show(lambda: (np.array(None)))
print(np.array(None), np.array({}))
show(lambda: (np.array([np.arange(3), np.arange(2)], object)))
show(lambda: (np.array(['text with spaces'] * 6, object)))
show(lambda: (np.arange(2000).astype(object)))
show(lambda: (np.array([1, 2], object).tolist()))
