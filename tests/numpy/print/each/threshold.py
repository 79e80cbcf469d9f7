# Printing: threshold.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



show(lambda: (np.arange(1001)))
np.set_printoptions(threshold=5)
show(lambda: (np.arange(6)))
show(lambda: (np.arange(30).reshape(5, 6)))
np.set_printoptions(threshold=5, edgeitems=1)
show(lambda: (np.arange(30).reshape(5, 6)))
np.set_printoptions(threshold=1000, edgeitems=3)
show(lambda: (np.zeros((100, 100))))
show(lambda: (np.zeros((2, 3, 500))))
