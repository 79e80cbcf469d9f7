# Printing: suppress.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



np.set_printoptions(suppress=True)
show(lambda: (np.array([1e-10, 1.0])))
show(lambda: (np.array([1e10, 1.5])))
np.set_printoptions(suppress=False)
show(lambda: (np.array([1e-10, 1.0])))
show(lambda: (np.array2string(np.array([1e-5, 1]), suppress_small=True)))
print(np.array_str(np.array([1e-9, 1]), suppress_small=True))
