# Rows sorted by a column.
import numpy as np

np.random.seed(11)
Z = np.random.randint(0, 10, (3, 3))
print(Z)
print(Z[Z[:, 1].argsort()])
