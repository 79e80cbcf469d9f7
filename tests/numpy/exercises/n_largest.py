# The largest values.
import numpy as np

Z = np.arange(10000)
np.random.seed(27)
np.random.shuffle(Z)
n = 5
print(Z[np.argsort(Z)[-n:]])
print(np.sort(Z[np.argpartition(-Z, n)[:n]]))
