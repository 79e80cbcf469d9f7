# Arrays of texts from lists, with and without a length.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



show(lambda: (np.array(['a', 'bb'])))
show(lambda: (np.array('abc')))
show(lambda: (np.array(['abcdef'], dtype='U3')))
show(lambda: (np.array(['a', 1, 2.5])))
show(lambda: (np.array([True, 'x'])))
show(lambda: (np.array([['a', 'b'], ['c', 'd']])))
show(lambda: (np.zeros(2, 'U4')))
show(lambda: (np.empty(1, 'U2')))
show(lambda: (np.full(2, 'ab')))
show(lambda: (np.full((2, 2), 'abc', 'U2')))
show(lambda: (np.array([], dtype='U5')))
show(lambda: (np.array(['x'], dtype=str)))
show(lambda: (np.ones(2, 'U3')))
show(lambda: (np.array(['é', '日本'])))
show(lambda: (np.asarray(['q', 'r'])))
show(lambda: (np.array([np.str_('k')])))
show(lambda: (np.array(('t', 'u'))))
show(lambda: (np.array(['a\0'])))
show(lambda: (np.zeros_like(np.array(['abc']))))
show(lambda: (np.array([1, 2], dtype='U')))
show(lambda: (np.array([1.5, 2.25], dtype=str)))
show(lambda: (np.array(['a', None])))
