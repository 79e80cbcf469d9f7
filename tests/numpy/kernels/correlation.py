# Correlations and moving statistics.
import numpy as np

x = np.array([1.0, 2, 3, 4, 5, 7])
y = np.array([2.0, 4.1, 6.2, 7.8, 10.1, 13.9])
print(np.corrcoef(x, y).round(10))
print(np.cov(x, y).round(10))
r = ((x - x.mean()) * (y - y.mean())).sum() / np.sqrt(((x - x.mean())**2).sum() * ((y - y.mean())**2).sum())
print(r.round(10))
print(np.correlate(x, [0, 1, 0.5], "same"))
