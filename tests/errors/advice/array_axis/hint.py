# The axes are counted.
# raises: numpy.exceptions.AxisError: axis 1 is out of bounds for array of dimension 1
# advice: diagnostic help: this array has only axis 0
import numpy as np
a = np.arange(3)
print(a.sum(axis=1))
