# Sizes and dtypes of arrays of texts.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (a.dtype))
show(lambda: (a.dtype.itemsize, a.itemsize, a.nbytes, a.strides, a.shape))
show(lambda: (a.dtype.kind, a.dtype.char, a.dtype.str, a.dtype.name))
show(lambda: (a.dtype.type))
show(lambda: (a.dtype == 'U5'))
show(lambda: (np.dtype('U5') == np.dtype('<U5')))
show(lambda: (np.dtype('S3'), np.dtype(str), np.dtype(bytes)))
show(lambda: (m.T.strides))
show(lambda: (np.issubdtype(a.dtype, np.str_)))
show(lambda: (np.dtype('U3').alignment))
show(lambda: (hash(np.dtype('U3')) == hash(np.dtype('<U3'))))
show(lambda: (np.result_type('U3', 'U7')))
show(lambda: (np.promote_types('i8', 'U2')))
show(lambda: (np.can_cast('U2', 'U5'), np.can_cast('U5', 'U2')))
