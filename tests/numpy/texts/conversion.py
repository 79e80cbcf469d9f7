# Texts to numbers and numbers to texts.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (np.array(['1', '-2']).astype(int)))
show(lambda: (np.array(['1.5', 'nan', '1e3']).astype(float)))
show(lambda: (np.array(['x']).astype(int)))
show(lambda: (np.array(['x']).astype(float)))
show(lambda: (np.array([1, 20]).astype(str)))
show(lambda: (np.array([1.5, 2]).astype(str)))
show(lambda: (np.array([True, False]).astype(str)))
show(lambda: (np.array([1 + 2j]).astype(str)))
show(lambda: (np.array([1, 2], 'u1').astype('U')))
show(lambda: (np.array([1, 2]).astype('U1')))
show(lambda: (np.array([12, 3]).astype('U1')))
show(lambda: (a.astype('U2')))
show(lambda: (a.astype('S')))
show(lambda: (np.array([b'ab']).astype(str)))
show(lambda: (a.astype(object)))
show(lambda: (np.array(['1', '0']).astype(bool)))
show(lambda: (np.array(['2020-01-01']).astype('M8[D]')))
show(lambda: (np.array(['1+2j']).astype(complex)))
show(lambda: (np.float64(np.array(['2.5']))))
show(lambda: (int(np.array('7'))))
show(lambda: (float(np.str_('2.5'))))
show(lambda: (a.astype(str) is a))
show(lambda: (np.array([np.nan, np.inf]).astype(str)))
show(lambda: (np.array([0.1 + 0.2]).astype(str)))
show(lambda: (np.array([1e20, 1e-7]).astype(str)))
