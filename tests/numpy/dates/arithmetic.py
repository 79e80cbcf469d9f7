# Adding and subtracting dates and spans.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


d = np.array(['2020-01-31', '2019-12-25', '2020-02-29'], dtype='datetime64[D]')

show(lambda: (np.datetime64('2020-03-01') - np.datetime64('2020-02-01')))
show(lambda: (np.datetime64('2020-02-28') + np.timedelta64(2, 'D')))
show(lambda: (np.datetime64('2020-01') + np.timedelta64(3, 'M')))
show(lambda: (np.datetime64('2020-01-01') + np.timedelta64(36, 'h')))
show(lambda: (np.timedelta64(1, 'D') + np.timedelta64(1, 'h')))
show(lambda: (np.timedelta64(1, 'D') - np.timedelta64(90, 'm')))
show(lambda: (np.timedelta64(3, 'D') * 2))
show(lambda: (2 * np.timedelta64(3, 'D')))
show(lambda: (np.timedelta64(3, 'D') * 1.5))
show(lambda: (np.timedelta64(7, 'D') / 2))
show(lambda: (np.timedelta64(7, 'D') // 2))
show(lambda: (np.timedelta64(7, 'D') / np.timedelta64(2, 'D')))
show(lambda: (np.timedelta64(7, 'D') // np.timedelta64(2, 'D')))
show(lambda: (np.timedelta64(7, 'D') % np.timedelta64(2, 'D')))
show(lambda: (np.datetime64('2020-01-01') + np.datetime64('2020-01-01')))
show(lambda: (np.timedelta64(1, 'D') - np.datetime64('2020-01-01')))
show(lambda: (np.datetime64('2020-01-01') * 2))
show(lambda: (np.timedelta64(1, 'D') * np.timedelta64(1, 'D')))
show(lambda: (np.datetime64('2020-01-31') + np.timedelta64(1, 'M')))
show(lambda: (d + np.timedelta64(1, 'D')))
show(lambda: (d - d[0]))
show(lambda: (d - np.timedelta64(1, 'W')))
show(lambda: (d[0] - d))
show(lambda: (d + np.arange(3).astype('m8[D]')))
show(lambda: ((d - d[1]) / np.timedelta64(1, 'D')))
show(lambda: ((d - d[1]) * 2))
show(lambda: (np.datetime64('2020-01-01T12') - d))
show(lambda: (d.astype('M8[h]') + np.timedelta64(30, 'm')))
show(lambda: (np.add(d, np.timedelta64(1, 'D'))))
show(lambda: (np.subtract(d, d)))
