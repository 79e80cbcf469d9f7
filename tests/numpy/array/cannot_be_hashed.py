# An array is not hashable and has no order.
import numpy as np

a = np.array([2, 1])
print(isinstance(a, np.ndarray), max(a), sorted(a) == [1, 2], a.tolist() == [2, 1])
# expect: True 2 True True
try:
    a.append(3)
except AttributeError as error:
    print(error)  # expect: 'numpy.ndarray' object has no attribute 'append'
{a: 1}  # raises: TypeError: cannot use 'numpy.ndarray' as a dict key (unhashable type: 'numpy.ndarray')
