# Functions on texts: case.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (np.char.upper(a)))
show(lambda: (np.char.lower(a)))
show(lambda: (np.char.title(['a b', 'c'])))
show(lambda: (np.char.capitalize(['aB', 'cD'])))
show(lambda: (np.char.swapcase(a)))
show(lambda: (np.strings.upper('abc')))
show(lambda: (np.char.upper(m)))
show(lambda: (np.char.upper([1, 2])))
