# An array knows its shape, type, size and memory.
import numpy as np

a = np.zeros((2, 3))
print(a.shape, a.ndim, a.size, a.dtype, a.itemsize, a.nbytes, len(a), type(a), a.T.shape)
# expect: (2, 3) 2 6 float64 8 48 2 <class 'numpy.ndarray'> (3, 2)
print(np.arange(2).dtype == np.int64, np.arange(2).dtype == "int64", a.dtype == float, str(a.dtype), repr(a.dtype))
# expect: True True True float64 dtype('float64')
print(a.astype(int).dtype, a.flatten().shape, a.ravel().base is a, type(a.shape).__name__)
# expect: int64 (6,) True tuple
a.colour  # raises: AttributeError: 'numpy.ndarray' object has no attribute 'colour'
