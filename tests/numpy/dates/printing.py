# How dates are printed.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


d = np.array(['2020-01-31', '2019-12-25', '2020-02-29'], dtype='datetime64[D]')

show(lambda: (d))
print(d)
show(lambda: (d.reshape(3, 1)))
show(lambda: (d.astype('M8[s]')))
show(lambda: (d.astype('M8[Y]')))
show(lambda: (np.array([1, 20, 300], 'm8[D]')))
print(np.array([1, 20, 300], 'm8[D]'))
show(lambda: (np.array('2020-01-01', 'M8[D]')))
show(lambda: (np.array([], 'M8[D]')))
show(lambda: (np.arange('2020-01-01', '2020-02-20', dtype='M8[D]')))
show(lambda: ([np.datetime64('2020-01-01')]))
show(lambda: (np.datetime_as_string(d)))
show(lambda: (np.datetime_as_string(d, unit='M')))
show(lambda: (np.datetime_as_string(d[0])))
show(lambda: (np.datetime_as_string(d.astype('M8[m]'), timezone='UTC')))
show(lambda: (np.array(5, 'm8[s]')))
print(np.array(5, 'm8[s]'), np.array('2020', 'M8[Y]'))
show(lambda: (np.zeros(2, 'M8[D]')))
show(lambda: (np.array([np.timedelta64(1, 'D'), np.timedelta64(-5, 'D')])))
