# Functions on texts: add.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (np.char.add(a, '!')))
show(lambda: (np.char.add(['a', 'b'], ['c', 'dd'])))
show(lambda: (np.char.add(a, a)))
show(lambda: (np.strings.add(a, 'x')))
show(lambda: (a + 'y'))
show(lambda: (a + a[0]))
show(lambda: (np.add(a, 'z')))
show(lambda: (np.char.add(m, ['1', '2'])))
show(lambda: (np.char.add('p', 'q')))
