# Making arrays: array.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



show(lambda: (np.array([1, 2, 3])))
show(lambda: (np.array([1, 2.5])))
show(lambda: (np.array([1, 2j])))
show(lambda: (np.array([True, 2])))
show(lambda: (np.array([[1, 2], [3, 4]])))
show(lambda: (np.array([[1, 2], [3]])))
show(lambda: (np.array([])))
show(lambda: (np.array([[]])))
show(lambda: (np.array(5)))
show(lambda: (np.array((1, 2))))
show(lambda: (np.array(range(3))))
show(lambda: (np.array([np.arange(2), np.arange(2)])))
show(lambda: (np.array([1, 2], dtype=float)))
show(lambda: (np.array([1.7, 2.2], dtype=int)))
show(lambda: (np.array([300], dtype='u1')))
show(lambda: (np.array([1, 2], ndmin=2)))
show(lambda: (np.array([[1, 2]], order='F').flags.f_contiguous))
show(lambda: (np.array([np.nan, 1])))
show(lambda: (np.array([np.float32(1), 2])))
show(lambda: (np.array([np.int8(1), np.int16(2)])))
show(lambda: (np.array([2**63])))
show(lambda: (np.array([-1, 2**63])))
show(lambda: (np.array([1, 2], dtype='nothing')))
show(lambda: (np.array({1, 2}).shape))
show(lambda: (np.array('text').shape))
show(lambda: (np.array([1, 2], dtype=complex)))
show(lambda: (np.array([[1], [2, 3]])))
show(lambda: (np.asarray([1, 2])))
show(lambda: (np.asfortranarray([[1, 2], [3, 4]]).strides))
show(lambda: (np.ascontiguousarray(np.arange(4)[::2])))
show(lambda: (np.array([None, 1]).dtype))
show(lambda: (np.array(x for x in [1]).shape))
show(lambda: (np.fromfunction(lambda i, j: i + j, (2, 2))))
show(lambda: (np.fromiter((x * x for x in range(3)), int)))
show(lambda: (np.frombuffer(b'\x01\x02', np.uint8)))
show(lambda: (np.fromstring('1 2 3', sep=' ')))
