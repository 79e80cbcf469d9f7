# Subscripts: grids.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(24).reshape(2, 3, 4)
v = np.arange(10) * 10
m = np.arange(12).reshape(3, 4)

show(lambda: (np.mgrid[0:3, 0:2]))
show(lambda: (np.mgrid[0:1:3j]))
show(lambda: (np.ogrid[0:3, 0:2]))
show(lambda: (np.meshgrid([1, 2], [3, 4, 5])))
show(lambda: (np.meshgrid([1, 2], [3, 4], indexing='ij')))
show(lambda: (np.meshgrid([1, 2], [3], sparse=True)))
show(lambda: (np.indices((2, 3))))
show(lambda: (np.indices((2, 2), sparse=True)))
show(lambda: (np.ix_([0, 1], [2, 3])))
show(lambda: (np.r_[1:4, 0, 4]))
show(lambda: (np.r_[[1, 2], [3]]))
show(lambda: (np.r_['0,2', [1, 2], [3, 4]]))
show(lambda: (np.c_[[1, 2], [3, 4]]))
show(lambda: (np.c_[np.array([1, 2]), 0 * np.array([1, 2])]))
show(lambda: (np.s_[1:3, ::2]))
show(lambda: (np.index_exp[1:2]))
show(lambda: (np.r_[-1:1:5j]))
show(lambda: (np.unravel_index(7, (3, 4))))
show(lambda: (np.unravel_index([1, 5], (2, 3))))
show(lambda: (np.ravel_multi_index((1, 2), (3, 4))))
show(lambda: (np.ravel_multi_index(([0, 1], [1, 2]), (2, 3))))
show(lambda: (np.unravel_index(99, (3, 4))))
show(lambda: (list(np.ndindex(2, 2))))
show(lambda: (list(np.ndenumerate([[1, 2], [3, 4]]))))
show(lambda: (np.diag_indices(2)))
show(lambda: (np.mask_indices(2, np.triu)))
