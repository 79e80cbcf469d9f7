# An array that cannot be changed.
import numpy as np

Z = np.zeros(10)
Z.flags.writeable = False
try:
    Z[0] = 1
except ValueError as error:
    print(error)
