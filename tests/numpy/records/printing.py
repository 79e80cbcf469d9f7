# How structured arrays are printed.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


r = np.array([('Rex', 9, 81.0), ('Fido', 3, 27.5)], dtype=[('name', 'U10'), ('age', 'i4'), ('weight', 'f4')])

show(lambda: (r))
print(r)
print(r[0])
show(lambda: (np.zeros(3, dtype=[('x', float), ('y', float)])))
show(lambda: (np.array([(1.5, 2), (10.25, -3)], dtype=[('x', float), ('y', int)])))
print(np.array([(1.5, 2), (10.25, -3)], dtype=[('x', float), ('y', int)]))
show(lambda: (np.zeros((2, 2), dtype=[('x', 'f4'), ('s', 'U2')])))
show(lambda: (np.zeros(2, dtype=[('p', 'f8', (3,)), ('n', int)])))
show(lambda: (np.zeros(2, dtype=[('in', [('a', 'i4'), ('b', 'f4')])])))
show(lambda: (np.zeros(0, dtype=[('a', int)])))
show(lambda: (np.zeros((), dtype=[('a', int), ('b', 'U2')])))
print(np.zeros((), dtype=[('a', int), ('b', float)]))
show(lambda: (np.zeros(1, dtype=[('only', int)])))
show(lambda: (np.zeros(3, dtype=[('z', complex), ('t', '?')])))
show(lambda: (np.array([('2020-01-01',)], dtype=[('d', 'M8[D]')])))
show(lambda: (np.zeros(1500, dtype=[('a', 'i4'), ('b', 'i4')])))
