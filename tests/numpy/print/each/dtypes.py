# Printing: dtypes.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



show(lambda: (np.array([1, 2], 'i1')))
show(lambda: (np.array([1.5], 'f4')))
show(lambda: (np.array([1.5], 'f2')))
show(lambda: (np.array([True, False])))
show(lambda: (np.array([1 + 2j, 3.5])))
show(lambda: (np.array([1 + 2j], 'c8')))
show(lambda: (np.array([], int)))
show(lambda: (np.zeros((0, 3))))
show(lambda: (np.array(5)))
show(lambda: (np.array(2.5)))
show(lambda: (np.array([[1]])))
show(lambda: (np.array([[[1, 2]]])))
show(lambda: (np.int8(5)))
show(lambda: (np.float32(1.1)))
show(lambda: (np.complex64(1 + 2j)))
show(lambda: (np.bool_(True)))
show(lambda: (np.uint8(200)))
show(lambda: (np.float16(0.1)))
show(lambda: ([np.int64(1), np.float64(2.0)]))
show(lambda: ({'a': np.int64(1)}))
show(lambda: (str(np.float32(1.1))))
show(lambda: (f'{np.float64(1.23456):.2f}'))
show(lambda: ('%d %.1f' % (np.int64(3), np.float64(2.55))))
show(lambda: (np.arange(27).reshape(3, 3, 3)))
show(lambda: (np.array([[1.5, 2], [3, 4]])))
show(lambda: (np.array([-1, 10, -100])))
show(lambda: (np.array([1e20, 1])))
show(lambda: (np.array([0.0, -0.0])))
show(lambda: (np.float64('nan')))
show(lambda: (np.array([1000000.0])))
show(lambda: (np.array([0.1, 0.12, 0.123])))
