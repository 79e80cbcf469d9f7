# The shape is one argument.
# raises: TypeError: Cannot interpret '3' as a data type
# advice: diagnostic help: the shape is one argument: `np.zeros((2, 3))`
import numpy as np
a = np.zeros(2, 3)
