# Dates converted between units.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


d = np.array(['2020-01-31', '2019-12-25', '2020-02-29'], dtype='datetime64[D]')

show(lambda: (d.astype('M8[M]')))
show(lambda: (d.astype('M8[Y]')))
show(lambda: (d.astype('M8[W]')))
show(lambda: (d.astype('M8[h]')))
show(lambda: (d.astype('M8[ns]')))
show(lambda: (d.astype('M8[Y]').astype(int) + 1970))
show(lambda: (d.astype('M8[M]').astype(int) % 12 + 1))
show(lambda: ((d - d.astype('M8[M]')).astype(int) + 1))
show(lambda: (np.array([90, 150], 'm8[m]').astype('m8[h]')))
show(lambda: (np.array([1, 2], 'm8[Y]').astype('m8[M]')))
show(lambda: (np.array([1, 2], 'm8[D]').astype('m8[s]')))
show(lambda: (np.array([1], 'm8[s]').astype('m8[ms]')))
show(lambda: (d.view('i8')))
show(lambda: (d.astype('i8').view('M8[D]')))
show(lambda: (np.datetime64('2020-01-01T23:59:59').astype('M8[D]')))
show(lambda: (np.datetime64('1969-12-31T23').astype('M8[D]')))
show(lambda: (np.datetime_data(d.dtype)))
show(lambda: (np.promote_types('M8[D]', 'M8[h]')))
show(lambda: (np.result_type(np.dtype('M8[M]'), np.dtype('M8[s]'))))
show(lambda: (d.astype(object)))
show(lambda: (d.astype('M8[s]').astype(object)))
show(lambda: (d.astype('U10')))
show(lambda: (np.dtype('M8[25s]')))
show(lambda: (np.timedelta64(1, 'Y').astype('m8[D]')))
show(lambda: (np.timedelta64(1, 'M').astype('m8[D]')))
