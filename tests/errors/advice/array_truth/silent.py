# An array of one element has a truth.
# raises: IndexError: index 7 is out of bounds for axis 0 with size 1
# advice: none
import numpy as np
a = np.array([2])
if a > 1:
    a[7]
