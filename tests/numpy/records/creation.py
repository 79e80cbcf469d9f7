# Structured arrays from tuples and descriptions.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


r = np.array([('Rex', 9, 81.0), ('Fido', 3, 27.5)], dtype=[('name', 'U10'), ('age', 'i4'), ('weight', 'f4')])

show(lambda: (r))
show(lambda: (np.zeros(2, dtype=[('a', 'i4'), ('b', 'f8')])))
show(lambda: (np.zeros(2, dtype='i4, f8')))
show(lambda: (np.ones(2, dtype=[('a', 'i4'), ('b', 'f8')])))
show(lambda: (np.zeros(2, dtype={'names': ['x', 'y'], 'formats': ['i4', 'U3']})))
show(lambda: (np.array([(1, 2)], dtype=[('a', int), ('b', float)])))
show(lambda: (np.array((1, 2.5), dtype=[('a', int), ('b', float)])))
show(lambda: (np.zeros(1, dtype=[('m', 'f8', (2, 2))])))
show(lambda: (np.zeros(2, dtype=[('p', [('x', 'f8'), ('y', 'f8')]), ('c', 'u1')])))
show(lambda: (np.array([(1, 2, 3)], dtype='i4, i4, i4')))
show(lambda: (np.array([(1, 2)], dtype=[('a', int), ('b', int), ('c', int)])))
show(lambda: (np.zeros((2, 2), dtype=[('a', 'i2')])))
show(lambda: (np.empty(1, dtype=[('a', 'i4')]).shape))
show(lambda: (np.array([(True, b'ab')], dtype=[('t', '?'), ('s', 'S3')])))
show(lambda: (np.array([(1, None)], dtype=[('a', int), ('o', object)])))
show(lambda: (np.array([('2020-01-01', 5)], dtype=[('d', 'M8[D]'), ('n', int)])))
show(lambda: (np.dtype([('a', int), ('a', float)])))
show(lambda: (np.array([(1,), (2,)], dtype=[('only', 'i4')])))
