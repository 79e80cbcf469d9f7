# Sorting, and the sum of a small array by reduce.
import numpy as np

np.random.seed(0)
Z = np.random.random(10)
Z.sort()
print(Z)
Z = np.arange(10)
print(np.add.reduce(Z))
