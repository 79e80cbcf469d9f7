# Printing: width.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



show(lambda: (np.arange(40)))
show(lambda: (np.arange(30) * 1000))
show(lambda: (np.linspace(0, 1, 20)))
np.set_printoptions(linewidth=40)
show(lambda: (np.arange(20)))
show(lambda: (np.linspace(0, 1, 7)))
show(lambda: (np.arange(24).reshape(2, 12)))
np.set_printoptions(linewidth=75)
show(lambda: (np.arange(24).reshape(2, 12) * 1000000))
show(lambda: (np.array2string(np.arange(30), max_line_width=30)))
show(lambda: (np.array2string(np.arange(5), separator=', ')))
show(lambda: (np.array2string(np.arange(4).reshape(2, 2), separator=',', prefix='x = ')))
