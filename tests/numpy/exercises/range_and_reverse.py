# Ranges, reversed.
import numpy as np

Z = np.arange(10, 50)
print(Z)
Z = np.arange(50)
Z = Z[::-1]
print(Z)
