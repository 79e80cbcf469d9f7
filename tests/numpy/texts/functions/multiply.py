# Functions on texts: multiply.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (np.char.multiply(a, 2)))
show(lambda: (np.char.multiply(['a', 'b'], [2, 3])))
show(lambda: (np.char.multiply(a, 0)))
show(lambda: (np.char.multiply(a, -1)))
show(lambda: (np.strings.multiply('ab', 3)))
show(lambda: (a * 2))
