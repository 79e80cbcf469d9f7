# where= leaves elements out of a reduction.
import numpy as np

a = np.array([[1.0, 2, 3], [4, 5, 6]])
m = np.array([[True, False, True], [False, True, True]])
print(np.sum(a, where=m), a.sum(axis=0, where=m), np.prod(a, where=m), np.mean(a, where=m), a.mean(axis=1, where=m), np.any(a > 5, where=m), np.all(a > 0, axis=1, where=m))
print(np.max(a, where=m, initial=0), np.min(a, axis=0, where=m, initial=9), np.std(a, where=m), np.var(a, axis=0, where=m), np.sum(a, axis=1, keepdims=True, where=m))
try:
    np.max(a, where=m)
except ValueError as error:
    print(error)
