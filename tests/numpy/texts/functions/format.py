# Functions on texts: format.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (np.char.mod('%d items', [1, 2])))
show(lambda: (np.char.mod(['%s!', '%s?'], ['a', 'b'])))
show(lambda: (np.strings.slice(a, 2)))
show(lambda: (np.strings.slice(a, 1, 3)))
show(lambda: (np.char.compare_chararrays(a, a, '==', True)))
show(lambda: (np.char.less(a, 'b')))
show(lambda: (np.char.greater_equal(['a', 'c'], 'b')))
