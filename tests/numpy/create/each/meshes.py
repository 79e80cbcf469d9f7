# Making arrays: meshes.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



show(lambda: (np.diag([1, 2])))
show(lambda: (np.tri(2, 3)))
show(lambda: (np.vander([1, 2], 3)))
show(lambda: (np.indices((2,))))
show(lambda: (np.array_equal(np.eye(2), [[1, 0], [0, 1]])))
show(lambda: (np.bartlett(4)))
show(lambda: (np.hanning(4)))
show(lambda: (np.hamming(4)))
show(lambda: (np.blackman(4)))
show(lambda: (np.kaiser(4, 2.0)))
show(lambda: (np.iinfo('i4')))
show(lambda: (np.finfo('f4').eps))
show(lambda: (np.finfo(float)))
show(lambda: (np.iinfo(np.uint8).max))
show(lambda: (np.iinfo(float)))
show(lambda: (np.finfo(int)))
show(lambda: (np.min_scalar_type(300)))
show(lambda: (np.min_scalar_type(-1)))
show(lambda: (np.result_type(1, 2.0)))
show(lambda: (np.promote_types('i4', 'f4')))
show(lambda: (np.can_cast('i8', 'i4')))
show(lambda: (np.common_type(np.ones(1), np.ones(1, 'f4'))))
show(lambda: (np.isdtype(np.dtype('f4'), 'real floating')))
show(lambda: (np.issubdtype(np.int32, np.integer)))
show(lambda: (np.isscalar(3), np.isscalar([3])))
