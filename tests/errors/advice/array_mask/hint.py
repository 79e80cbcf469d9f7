# A mask has the length of its array.
# raises: IndexError: boolean index did not match indexed array along axis 0; size of axis is 3 but size of corresponding boolean axis is 2
# advice: diagnostic help: the mask needs the array's length; was it made from another array?
import numpy as np
a = np.arange(3)
print(a[np.array([True, False])])
