# Predators and prey.
import numpy as np

a, b, c, d = 1.0, 0.1, 1.5, 0.075
def dX(X):
    return np.array([a * X[0] - b * X[0] * X[1], -c * X[1] + d * b * X[0] * X[1]])
X = np.array([10.0, 5.0])
out = [X]
for _ in range(200):
    X = X + 0.01 * dX(X)
    out.append(X)
out = np.array(out)
print(out[::50])
