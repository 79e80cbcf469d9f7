# The maximum replaced by 0.
import numpy as np

np.random.seed(6)
Z = np.random.random(10)
Z[Z.argmax()] = 0
print(Z)
