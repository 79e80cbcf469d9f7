# The module has types and constants.
import numpy as np

print(np.pi, np.e, np.inf, np.nan, np.newaxis, np.float64, np.int64, np.bool_)
# expect: 3.141592653589793 2.718281828459045 inf nan None <class 'numpy.float64'> <class 'numpy.int64'> <class 'numpy.bool'>
print(np.float64(2), np.int64(3.7), np.bool_(1), repr(np.float64("1.5")), np.dtype("float64"), np.dtype(int).name)
# expect: 2.0 3 True np.float64(1.5) float64 int64
np.no_such_function  # raises: AttributeError: module 'numpy' has no attribute 'no_such_function'
