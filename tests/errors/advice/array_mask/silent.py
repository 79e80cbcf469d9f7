# A place that does not exist is no mask.
# raises: IndexError: index 7 is out of bounds for axis 0 with size 3
# advice: none
import numpy as np
a = np.arange(3)
print(a[7])
