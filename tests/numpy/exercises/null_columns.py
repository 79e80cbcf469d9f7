# Are there columns of zeros?
import numpy as np

np.random.seed(12)
Z = np.random.randint(0, 3, (3, 10))
print((~Z.any(axis=0)).any())
