# Row means subtracted.
import numpy as np

np.random.seed(10)
X = np.random.rand(5, 10)
Y = X - X.mean(axis=1, keepdims=True)
print(Y)
