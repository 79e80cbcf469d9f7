# Grids and the index objects.
import numpy as np

x, y = np.meshgrid([1, 2, 3], [4, 5])
print(x, y)
print(np.meshgrid([1, 2], [3, 4], indexing="ij", sparse=True))
print(np.mgrid[0:3, 0:2], np.mgrid[0:1:3j], np.ogrid[0:3, 0:2])
print(np.r_[1:4, 0, 4], np.r_[0:1:3j], np.r_["0,2", [1, 2], [3, 4]], np.c_[[1, 2], [3, 4]], np.s_[1:2, ::3], np.index_exp[1])
print(np.ix_([0, 2], [1]), np.arange(9).reshape(3, 3)[np.ix_([0, 2], [1, 2])], np.indices((2, 2)))
print(np.unravel_index(5, (2, 3)), np.unravel_index([1, 5], (2, 3)), np.ravel_multi_index(([0, 1], [1, 2]), (2, 3)))
print(list(np.ndindex(2, 2)), list(np.ndenumerate(np.array([[1, 2]]))), [int(v) for v in np.nditer(np.arange(4).reshape(2, 2).T)])
a = np.arange(4)
with np.nditer(a, op_flags=["readwrite"]) as it:
    for v in it:
        v[...] = v * 2
print(a, np.diag_indices(2), np.tril_indices(3, -1), np.triu_indices(2))
