# A matrix normalized, a product of matrices.
import numpy as np

np.random.seed(3)
Z = np.random.random((5, 5))
Z = (Z - np.mean(Z)) / (np.std(Z))
print(Z.round(6))
print(np.dot(np.ones((5, 3)), np.ones((3, 2))))
print(np.ones((5, 3)) @ np.ones((3, 2)))
