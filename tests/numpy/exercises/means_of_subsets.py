# Means of subsets given by another vector.
import numpy as np

np.random.seed(17)
D = np.random.uniform(0, 1, 100)
S = np.random.randint(0, 10, 100)
D_sums = np.bincount(S, weights=D)
D_counts = np.bincount(S)
print(D_sums / D_counts)
