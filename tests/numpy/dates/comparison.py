# Comparing and ordering dates.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


d = np.array(['2020-01-31', '2019-12-25', '2020-02-29'], dtype='datetime64[D]')

show(lambda: (d == d[0]))
show(lambda: (d < np.datetime64('2020-01-01')))
show(lambda: (d >= np.datetime64('2020-01-31')))
show(lambda: (d[d > np.datetime64('2020-01-01')]))
show(lambda: (np.sort(d)))
show(lambda: (d.argsort()))
show(lambda: (d.min(), d.max()))
show(lambda: (d.argmax(), d.argmin()))
show(lambda: (np.unique(np.concatenate([d, d]))))
show(lambda: (np.searchsorted(np.sort(d), np.datetime64('2020-02-01'))))
show(lambda: (np.maximum(d, np.datetime64('2020-01-15'))))
show(lambda: (np.clip(d, np.datetime64('2020-01-01'), np.datetime64('2020-02-01'))))
show(lambda: (d == '2020-01-31'))
show(lambda: (np.isin(d, [np.datetime64('2019-12-25')])))
show(lambda: (np.where(d > d[0], d, d[0])))
show(lambda: (np.array_equal(d, d)))
show(lambda: (np.ptp(d)))
show(lambda: ((d > d[1]).sum()))
show(lambda: (np.datetime64('2020-01-31') in d))
