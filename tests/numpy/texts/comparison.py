# Comparing texts with texts, arrays and numbers.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (a == 'Fig'))
show(lambda: (a != 'Fig'))
show(lambda: (a < 'b'))
show(lambda: (a >= 'apple'))
show(lambda: (a == np.array(['pear', 'x', 'apple'])))
show(lambda: (a == 1))
show(lambda: (a != 1))
show(lambda: (a < 1))
show(lambda: (a == None))
show(lambda: ('Fig' == a))
show(lambda: (a == ['pear', 'Fig', 'y']))
show(lambda: (m == [['x'], ['zzz']]))
show(lambda: (np.equal(a, 'Fig')))
show(lambda: (np.array_equal(a, a)))
show(lambda: (np.array_equal(a, ['pear'])))
show(lambda: ((a == 'Fig').any()))
show(lambda: ('Fig' in a))
show(lambda: ('fig' in a))
show(lambda: (np.isin(a, ['Fig', 'apple'])))
show(lambda: (np.char.equal(a, 'Fig')))
