# Truths and signs turned over in place.
import numpy as np

Z = np.array([True, False, True])
np.logical_not(Z, out=Z)
print(Z)
Z = np.array([-1.5, 2.5])
np.negative(Z, out=Z)
print(Z)
