# k nearest neighbours.
import numpy as np

rng = np.random.default_rng(6)
train = rng.normal(size=(30, 2)) + np.repeat([[0, 0], [3, 3]], 15, axis=0)
labels = np.repeat([0, 1], 15)
test = np.array([[0.1, 0.2], [2.9, 3.1], [1.5, 1.4]])
d = np.sqrt(((test[:, None, :] - train[None, :, :])**2).sum(axis=2))
idx = np.argsort(d, axis=1)[:, :5]
votes = labels[idx]
print(votes, [np.bincount(v, minlength=2).argmax() for v in votes])
