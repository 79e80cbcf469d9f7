# Dates and spans as scalars.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



show(lambda: (str(np.datetime64('2020-01-01'))))
show(lambda: (np.timedelta64(5, 'D')))
show(lambda: (str(np.timedelta64(5, 'D'))))
show(lambda: (np.timedelta64(1, 'h')))
show(lambda: (str(np.timedelta64(90, 'm'))))
show(lambda: (np.timedelta64(5, 'D').dtype))
show(lambda: (np.timedelta64(5, 'D').astype(int)))
show(lambda: (np.datetime64('2020-01-01').astype(int)))
show(lambda: (np.datetime64('2020-01-01').item()))
show(lambda: (np.datetime64('2020-01-01T05:06').item()))
show(lambda: (np.timedelta64(5, 'D').item()))
show(lambda: (np.timedelta64(1500, 'ms').item()))
show(lambda: (np.datetime64('2020-01-01') == np.datetime64('2020-01-01T00:00')))
show(lambda: (hash(np.datetime64('2020-01-01')) == hash(np.datetime64('2020-01-01'))))
show(lambda: (np.datetime64('2020-01-01') < np.datetime64('2021-01-01')))
show(lambda: (np.timedelta64(1, 'D') > np.timedelta64(23, 'h')))
show(lambda: (abs(np.timedelta64(-3, 's'))))
show(lambda: (-np.timedelta64(3, 's')))
show(lambda: (bool(np.timedelta64(0, 's'))))
show(lambda: (f"{np.datetime64('2020-01-01')}"))
show(lambda: (np.timedelta64(7, 'D') == np.timedelta64(1, 'W')))
show(lambda: (int(np.timedelta64(7, 'D') / np.timedelta64(1, 'D'))))
show(lambda: (isinstance(np.datetime64('2020'), np.datetime64)))
show(lambda: (np.isnat(np.datetime64('NaT', 'D'))))
