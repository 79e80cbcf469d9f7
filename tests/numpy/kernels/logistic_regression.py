# Logistic regression.
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))
rng = np.random.default_rng(4)
X = rng.normal(size=(60, 2))
y = (X[:, 0] + X[:, 1] > 0).astype(float)
w, b = np.zeros(2), 0.0
for _ in range(200):
    p = sigmoid(X @ w + b)
    w -= 0.5 * X.T @ (p - y) / len(y)
    b -= 0.5 * np.mean(p - y)
print(w.round(5), round(float(b), 5), np.mean((sigmoid(X @ w + b) > 0.5) == y))
