# Linear regression by gradient descent.
import numpy as np

rng = np.random.default_rng(3)
X = np.c_[np.ones(40), rng.uniform(-1, 1, (40, 2))]
true = np.array([1.0, -2.0, 0.5])
y = X @ true + rng.normal(0, 0.01, 40)
theta = np.zeros(3)
for epoch in range(500):
    grad = 2 / len(y) * X.T @ (X @ theta - y)
    theta -= 0.3 * grad
print(theta.round(6))
print(np.mean((X @ theta - y)**2).round(10))
