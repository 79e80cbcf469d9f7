# Whole numbers have no negative powers.
# raises: ValueError: Integers to negative integer powers are not allowed.
# advice: diagnostic help: use floats: `a.astype(float)`
import numpy as np
a = np.arange(1, 3)
b = a ** -1
