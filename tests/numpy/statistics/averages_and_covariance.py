# Weighted averages, covariance and correlation.
import numpy as np

print(np.average([1, 2, 3, 4]), np.average([1, 2, 3], weights=[3, 2, 1]), np.average([[1, 2], [3, 4]], axis=0, weights=[1, 3]))
print(np.average([1, 2], weights=[1, 1], returned=True), np.var([1, 2, 4], ddof=1), np.std([1, 2, 4], ddof=1))
print(np.cov([1, 2, 3], [3, 2, 1]), np.cov([[0, 1, 2], [2, 1, 0]]), np.corrcoef([1, 2, 3], [1, 2, 4]).round(6))
print(np.sum([1, 2, 3], where=[True, False, True]), np.mean([1, 2, 3], where=[True, False, True]), np.max([1, 5], where=[True, False], initial=0))
try:
    np.average([1, 2], weights=[1, -1])
except ZeroDivisionError as error:
    print(error)
