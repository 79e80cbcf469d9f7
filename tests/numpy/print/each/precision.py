# Printing: precision.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



np.set_printoptions(precision=3)
show(lambda: (np.array([1.23456789, 2.5])))
show(lambda: (np.pi * np.arange(3)))
np.set_printoptions(precision=8)
show(lambda: (np.array([1.23456789, 2.5])))
show(lambda: (np.array2string(np.array([1.23456, 2.0]), precision=2)))
print(np.array([1.0, 2.0]))
print(np.array([0.1, 0.25, 1000.5]))
print(np.array([1e10, 1.0]))
print(np.array([1e-10, 1.0]))
print(np.array([1e5, 1.5]))
show(lambda: (np.array([1e16])))
show(lambda: (np.array([123456789.0])))
show(lambda: (np.array([1.0, np.nan, np.inf, -np.inf])))
print(np.array([1/3, 2/3]))
show(lambda: (np.float64(1/3)))
show(lambda: (np.array(1/3)))
show(lambda: (np.array([1e300, 1e-300])))
show(lambda: (np.array([100000.0, 0.001])))
