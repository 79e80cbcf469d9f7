# Axes of length one and zero, and arrays without axes, broadcast too.
import numpy as np

print((np.zeros((0,)) + 1).shape, (np.zeros((0, 3)) + np.ones(3)).shape, np.array(5) + np.array([1, 2]))
# expect: (0,) (0, 3) [6 7]
print(np.array(2) * 3, type(np.array(2) * 3).__name__, (np.ones((1,)) + np.ones((5,))).shape)
# expect: 6 int64 (5,)
try:
    np.zeros(0) + np.zeros(3)
except ValueError as error:
    print(repr(error))
    # expect: ValueError('operands could not be broadcast together with shapes (0,) (3,) ')
