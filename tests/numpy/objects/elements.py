# Elements of arrays of objects are the objects themselves.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


o = np.array([3, 1, 2], dtype=object)
x = np.array([1, 'a', None, [1, 2]], dtype=object)

show(lambda: (x[0], type(x[0])))
show(lambda: (x[3]))
show(lambda: (x[3] is x[3]))
x[3].append(9)
show(lambda: (x))
x[1] = {'k': 2}
show(lambda: (x))
x[2] = (1, 2)
show(lambda: (x[2]))
x[0:2] = 7
show(lambda: (x))
show(lambda: (x.tolist()))
show(lambda: (x[1:]))
show(lambda: (x[[0, 3]]))
show(lambda: (x[x == 7]))
show(lambda: (len(x)))
show(lambda: ([type(e).__name__ for e in x]))
show(lambda: (o.item(0)))
o[0] = 2**80
show(lambda: (o[0]))
show(lambda: (x.shape, x.dtype, x.itemsize))
show(lambda: (o.astype(float)))
show(lambda: (np.array(['1', '2'], object).astype(int)))
show(lambda: (np.array([1, None], object).astype(float)))
show(lambda: (np.array(['a'], object).astype(int)))
show(lambda: (np.array([1, 0, ''], object).astype(bool)))
show(lambda: (np.array(['ab', 'c'], object).astype(str)))
