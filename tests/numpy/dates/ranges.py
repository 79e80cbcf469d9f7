# Ranges of dates and spans.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



show(lambda: (np.arange('2020-01-30', '2020-02-03', dtype='M8[D]')))
show(lambda: (np.arange('2020-01', '2020-06', dtype='M8[M]')))
show(lambda: (np.arange('2019-12', '2020-02', dtype='M8[M]').astype('M8[D]')))
show(lambda: (np.arange(np.datetime64('2020-01-01'), np.datetime64('2020-01-04'))))
show(lambda: (np.arange(np.datetime64('2020-01-01'), np.datetime64('2020-02-01'), np.timedelta64(7, 'D'))))
show(lambda: (np.arange('2020-01-01', '2020-01-10', 3, dtype='M8[D]')))
show(lambda: (np.datetime64('2020-01-01') + np.arange(4)))
show(lambda: (np.arange(0, 5, dtype='m8[s]')))
show(lambda: (np.arange('2020-01-01T00', '2020-01-01T06', 2, dtype='M8[h]')))
show(lambda: (np.arange(3).astype('M8[D]')))
show(lambda: (np.arange(np.timedelta64(0, 'h'), np.timedelta64(6, 'h'), np.timedelta64(2, 'h'))))
show(lambda: (np.arange('2020-02-25', '2020-03-03', dtype='datetime64[D]').size))
