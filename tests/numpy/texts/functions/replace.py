# Functions on texts: replace.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (np.char.replace(a, 'p', 'QQ')))
show(lambda: (np.char.replace(a, 'p', '')))
show(lambda: (np.char.replace(['aaa'], 'a', 'b', 2)))
show(lambda: (np.strings.replace(a, ['p', 'F', 'l'], '_')))
show(lambda: (np.char.translate(['abc'], str.maketrans('a', 'z'))))
show(lambda: (np.char.expandtabs(['a\tb'])))
show(lambda: (np.char.expandtabs(['a\tb'], 4)))
