# All elements of an array printed.
import numpy as np

np.set_printoptions(threshold=float("inf"))
Z = np.zeros((40, 40))
print(Z)
