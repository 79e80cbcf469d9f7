# Functions on texts: split.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (np.char.split(['a b', 'c'])))
show(lambda: (np.char.split(['a,b', 'c'], ',')))
show(lambda: (np.char.rsplit(['a,b,c'], ',', 1)))
show(lambda: (np.char.splitlines(['a\nb', 'c'])))
show(lambda: (np.char.partition(['a-b', 'c'], '-')))
show(lambda: (np.char.rpartition(['a-b-c'], '-')))
show(lambda: (np.strings.partition(['a-b', 'c'], '-')))
show(lambda: (np.char.join('-', ['abc', 'xy'])))
show(lambda: (np.char.join(['-', '.'], ['abc', 'xy'])))
