# Elements put in random places.
import numpy as np

np.random.seed(9)
n, p = 10, 3
Z = np.zeros((n, n))
np.put(Z, np.random.choice(range(n * n), p, replace=False), 1)
print(Z)
