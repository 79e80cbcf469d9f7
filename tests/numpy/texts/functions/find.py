# Functions on texts: find.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (np.char.find(a, 'p')))
show(lambda: (np.char.rfind(a, 'p')))
show(lambda: (np.char.find(a, 'p', 1)))
show(lambda: (np.char.count(a, 'p')))
show(lambda: (np.char.index(['ab', 'cb'], 'b')))
show(lambda: (np.char.index(a, 'q')))
show(lambda: (np.char.startswith(a, 'F')))
show(lambda: (np.char.endswith(a, ['r', 'g', 'x'])))
show(lambda: (np.strings.find('abc', 'c')))
show(lambda: (np.char.count(['aaa', 'a'], 'a', 1)))
