# The value closest to a number.
import numpy as np

Z = np.arange(100)
v = 42.7
index = (np.abs(Z - v)).argmin()
print(Z[index])
