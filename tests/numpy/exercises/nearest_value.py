# The nearest value.
import numpy as np

np.random.seed(13)
Z = np.random.uniform(0, 1, 10)
z = 0.5
m = Z.flat[np.abs(Z - z).argmin()]
print(m)
