# A shape that fits the size is proposed.
# raises: ValueError: cannot reshape array of size 6 into shape (4,2)
# advice: diagnostic help: 4x2 = 8, but there are 6 elements; (3, 2) fits
import numpy as np
a = np.arange(6)
b = a.reshape(4, 2)
