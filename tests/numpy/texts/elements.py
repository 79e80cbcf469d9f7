# Elements of arrays of texts.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (a[0]))
show(lambda: (type(a[0])))
show(lambda: (a[0] + '!'))
show(lambda: (a[0] == 'pear'))
show(lambda: (isinstance(a[0], str)))
show(lambda: (a[-1].upper()))
show(lambda: (m[1, 0]))
show(lambda: (m[0]))
show(lambda: (a[1:]))
show(lambda: (a[::-1]))
show(lambda: (a[[0, 2]]))
show(lambda: (a[a != 'Fig']))
show(lambda: ([x for x in a]))
show(lambda: (a.tolist()))
show(lambda: (a.item(1)))
show(lambda: (m.tolist()))
show(lambda: (str(a[0])))
show(lambda: (repr(a[0])))
show(lambda: (len(a[2])))
show(lambda: (a[5]))
show(lambda: (list(a.flat)))
show(lambda: ({a[0]: 1}['pear']))
