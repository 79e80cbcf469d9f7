# Operators of the elements themselves.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


from fractions import Fraction as F
from decimal import Decimal as D
o = np.array([3, 1, 2], dtype=object)
x = np.array([1, 'a', None, [1, 2]], dtype=object)

show(lambda: (o + 1))
show(lambda: (o * 2.5))
show(lambda: (o + o))
show(lambda: (2 - o))
show(lambda: (o / 2))
show(lambda: (o // 2))
show(lambda: (o ** 2))
show(lambda: (o % 2))
show(lambda: (-o))
show(lambda: (abs(-o)))
show(lambda: (o > 1))
show(lambda: (o == 2))
show(lambda: (o != 2))
show(lambda: (o + [1, 2, 3]))
show(lambda: (o @ o))
show(lambda: (np.dot(o, o)))
show(lambda: (np.array(['a', 'b'], object) + 'c'))
show(lambda: (np.array(['a', 'b'], object) * 2))
show(lambda: (np.array([F(1, 2), F(1, 3)]) + 1))
show(lambda: (np.array([F(1, 2), F(1, 3)]) * np.array([2, 3])))
show(lambda: (np.array([1, 2]) * F(1, 2)))
show(lambda: (np.array([D('1.1'), D('2.2')]).sum()))
show(lambda: (o + 'x'))
show(lambda: (o < 'x'))
show(lambda: (np.sqrt(o)))
show(lambda: (np.add(o, 1)))
show(lambda: (np.maximum(o, 2)))
show(lambda: (o & 1))
show(lambda: (o | 4))
show(lambda: (~o))
show(lambda: (np.array([[1], [2]], object) * o))
show(lambda: (np.array([1, 2], object) + None))
show(lambda: (np.floor(np.array([1.5], object))))
show(lambda: (np.array([True, False], object) & True))
show(lambda: (x == None))
show(lambda: (x == 'a'))
