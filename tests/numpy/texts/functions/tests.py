# Functions on texts: tests.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (np.char.isalpha(a)))
show(lambda: (np.char.isdigit(['1', 'a', ''])))
show(lambda: (np.char.isupper(a)))
show(lambda: (np.char.islower(a)))
show(lambda: (np.char.isspace([' ', 'x'])))
show(lambda: (np.char.isalnum(['a1', '-'])))
show(lambda: (np.char.istitle(a)))
show(lambda: (np.char.isnumeric(['1', 'x'])))
show(lambda: (np.char.isdecimal(['1', 'x'])))
show(lambda: (np.char.str_len(a)))
show(lambda: (np.char.str_len(m)))
show(lambda: (np.strings.str_len('abc')))
show(lambda: (np.char.str_len(['é', '日本'])))
