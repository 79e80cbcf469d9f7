# Descriptions of structured dtypes.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


r = np.array([('Rex', 9, 81.0), ('Fido', 3, 27.5)], dtype=[('name', 'U10'), ('age', 'i4'), ('weight', 'f4')])

show(lambda: (r.dtype))
show(lambda: (r.dtype.names))
show(lambda: (r.dtype['age']))
show(lambda: (r.dtype[0]))
show(lambda: (r.dtype.itemsize))
show(lambda: (r.dtype.fields))
show(lambda: (len(r.dtype)))
show(lambda: (r.dtype.kind, r.dtype.char))
show(lambda: (str(r.dtype)))
show(lambda: (r.dtype == np.dtype([('name', 'U10'), ('age', 'i4'), ('weight', 'f4')])))
show(lambda: (r.dtype != np.dtype('i4')))
show(lambda: (np.dtype('i4, (2,)f8')))
show(lambda: (np.dtype([('a', 'i1'), ('b', 'f8')]).itemsize))
show(lambda: (np.dtype([('a', 'i1'), ('b', 'f8')], align=True).itemsize))
show(lambda: (r.dtype.descr))
show(lambda: (r.dtype['missing']))
show(lambda: (np.dtype({'names': ['r', 'g'], 'formats': [np.uint8, np.uint8]})))
show(lambda: (np.dtype('i4, f8').names))
show(lambda: (np.dtype([('x', 'f8'), ('y', 'f8', (3,))])))
show(lambda: (r.nbytes, r.itemsize, r.strides))
show(lambda: (r.dtype.name))
show(lambda: (np.dtype('f8').names, np.dtype('f8').fields))
show(lambda: (np.dtype([('', 'i4'), ('', 'f4')]).names))
