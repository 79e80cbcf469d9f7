# Printing: negative_and_mixed.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



show(lambda: (np.array([-1.5, 2.25])))
show(lambda: (np.array([[-1, 2], [300, -4]])))
show(lambda: (np.array([1j, -1j])))
show(lambda: (np.array([1e-5 + 1j])))
show(lambda: (np.array([1, -1]) * 1.0))
show(lambda: (np.array([np.nan, -1])))
show(lambda: (np.array([[0.5, np.inf], [1, 2]])))
show(lambda: (np.array([True, False]).reshape(2, 1)))
show(lambda: (np.eye(3)))
show(lambda: (np.array([1.0, 22.5, 333.25])))
show(lambda: (-np.arange(3.0)))
show(lambda: (np.array([12345.678, 0.5])))
show(lambda: (np.array([1e8, 1])))
show(lambda: (np.array([1e7, 1.5])))
show(lambda: (np.array([99999999.0])))
