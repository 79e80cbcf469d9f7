# Functions on texts: pad.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (np.char.center(a, 7)))
show(lambda: (np.char.center(a, 7, '*')))
show(lambda: (np.char.ljust(a, 6, '-')))
show(lambda: (np.char.rjust(a, 6)))
show(lambda: (np.char.zfill(['1', '-2', '333'], 4)))
show(lambda: (np.char.ljust(a, [5, 6, 7], '.')))
show(lambda: (np.char.center(a, 2)))
show(lambda: (np.strings.rjust('x', 3)))
