# Four ways to the integer part.
import numpy as np

Z = np.array([1.7, 8.2, 3.999, 0.4])
print(Z - Z % 1)
print(Z // 1)
print(np.floor(Z))
print(Z.astype(int))
print(np.trunc(Z))
