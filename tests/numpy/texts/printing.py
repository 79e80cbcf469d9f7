# How arrays of texts are printed.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (a))
show(lambda: (m))
print(a, m)
show(lambda: (np.array(['it\'s', "q"])))
show(lambda: (np.array(['a\nb'])))
print(np.array(['word%d' % i for i in range(30)]))
show(lambda: (np.array(['word%d' % i for i in range(12)])))
show(lambda: (np.array(['x'] * 1200)))
print(np.array([['ab', 'c'], ['d', 'efg']]))
show(lambda: (np.array2string(a, separator=', ')))
show(lambda: (str(a)))
show(lambda: ([np.str_('a')]))
print(np.array('alone'))
show(lambda: (np.array('alone')))
show(lambda: (f'{a[0]:>8}'))
show(lambda: (np.array([], 'U3')))
