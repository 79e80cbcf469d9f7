# Gaussian naive Bayes.
import numpy as np

rng = np.random.default_rng(7)
X = np.vstack([rng.normal(0, 1, (20, 2)), rng.normal(4, 1, (20, 2))])
y = np.array([0] * 20 + [1] * 20)
classes = np.unique(y)
mean = np.array([X[y == c].mean(axis=0) for c in classes])
var = np.array([X[y == c].var(axis=0) for c in classes])
def log_density(x):
    return -0.5 * np.sum(np.log(2 * np.pi * var) + (x - mean)**2 / var, axis=1)
predicted = np.array([classes[np.argmax(log_density(x))] for x in X])
print((predicted == y).mean(), mean.round(6))
