# Functions on texts: strip.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (np.char.strip(['  a ', 'b  '])))
show(lambda: (np.char.lstrip(['xxa', 'xb'], 'x')))
show(lambda: (np.char.rstrip(['a..', 'b.'], '.')))
show(lambda: (np.strings.strip(['aba'], 'a')))
show(lambda: (np.char.strip(a)))
