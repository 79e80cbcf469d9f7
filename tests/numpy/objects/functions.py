# Python functions on arrays of anything.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


o = np.array([3, 1, 2], dtype=object)
x = np.array([1, 'a', None, [1, 2]], dtype=object)

show(lambda: (np.vectorize(len)(['a', 'bbb'])))
show(lambda: (np.vectorize(lambda s: s * 2)(['a', 'bbb'])))
show(lambda: (np.vectorize(lambda v: None, otypes=[object])([1, 2])))
show(lambda: (np.vectorize(lambda a, b: (a, b))([1, 2], [3, 4])))
show(lambda: (np.frompyfunc(lambda a, b: a + b, 2, 1)([1, 2], [3, 4])))
show(lambda: (np.frompyfunc(lambda a, b: a + b, 2, 1)(['a'], ['b'])))
show(lambda: (np.frompyfunc(divmod, 2, 2)([7, 8], 3)))
show(lambda: (np.frompyfunc(lambda a: a * 2, 1, 1)(5)))
show(lambda: (np.frompyfunc(lambda a, b: a + b, 2, 1).reduce([1, 2, 3])))
show(lambda: (np.frompyfunc(lambda a, b: a + b, 2, 1).accumulate([1, 2, 3])))
show(lambda: (np.frompyfunc(lambda a, b: a * b, 2, 1).outer([1, 2], [3, 4])))
show(lambda: (np.frompyfunc(oct, 1, 1)(np.array((10, 30, 100)))))
show(lambda: (np.apply_along_axis(lambda r: ''.join(map(str, r)), 1, np.array([[1, 2], [3, 4]]))))
show(lambda: (np.fromiter(['a', 'bb'], dtype='U2')))
show(lambda: (np.fromiter([[1], 'x'], dtype=object)))
show(lambda: (np.copyto(o, [7, 8, 9]), o))
show(lambda: (np.concatenate([o, ['x']])))
show(lambda: (np.append(o, None)))
show(lambda: (np.repeat(o, 2)))
show(lambda: (np.tile(o, 2)))
show(lambda: (np.vstack([o, o])))
show(lambda: (np.hstack([o, x[:1]])))
show(lambda: (np.take(x, [0, 1])))
show(lambda: (np.roll(o, 1)))
show(lambda: (np.flip(o)))
show(lambda: (np.outer(o, o)))
show(lambda: (np.insert(o, 0, None)))
