# A vector of zeros, one element set.
import numpy as np

Z = np.zeros(10)
Z[4] = 1
print(Z)
print("%d bytes" % (Z.size * Z.itemsize))
