# Assigning elements cuts texts to the length of the array.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

a[0] = 'a longer text'
show(lambda: (a))
a[1:] = 'z'
show(lambda: (a))
a[...] = ['1', '2', '3']
show(lambda: (a))
m[0] = m[1]
show(lambda: (m))
m[m == ''] = 'e'
show(lambda: (m))
m[:, 0] = ['p', 'q']
show(lambda: (m))
a[0] = 5
show(lambda: (a))
a.fill('ff')
show(lambda: (a))
a.flags.writeable = False
show(lambda: (a.__setitem__(0, 'x')))
