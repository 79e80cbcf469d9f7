# A perceptron.
import numpy as np

X = np.array([[2, 1], [3, 4], [-1, -2], [-3, 1], [1, 2], [-2, -3]])
y = np.array([1, 1, -1, -1, 1, -1])
w = np.zeros(2)
b = 0
for epoch in range(10):
    for xi, yi in zip(X, y):
        if yi * (np.dot(w, xi) + b) <= 0:
            w += yi * xi
            b += yi
print(w, b, np.sign(X @ w + b))
