# Rows with unequal values.
import numpy as np

np.random.seed(29)
Z = np.random.randint(0, 2, (10, 3))
E = np.all(Z[:, 1:] == Z[:, :-1], axis=1)
print(Z[~E])
print(Z[Z.max(axis=1) != Z.min(axis=1), :])
