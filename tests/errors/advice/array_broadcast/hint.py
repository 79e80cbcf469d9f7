# Two shapes that do not fit are shown with the axis.
# raises: ValueError: operands could not be broadcast together with shapes (3,) (4,)
# advice: label at line 8, columns 7 to 11: shapes (3,) and (4,): 3 and 4 differ
# advice: diagnostic help: the last axis must have the same length in both, or 1 in one
import numpy as np
a = np.ones(3)
b = np.ones(4)
print(a + b)
