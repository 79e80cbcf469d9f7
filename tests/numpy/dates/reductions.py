# Sums, means and differences of spans and dates.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


d = np.array(['2020-01-31', '2019-12-25', '2020-02-29'], dtype='datetime64[D]')
s = np.array([1, -2, 3, 8], 'm8[s]')

show(lambda: (np.diff(d)))
show(lambda: (np.diff(np.sort(d)).mean()))
show(lambda: (np.diff(d).sum()))
show(lambda: (s.sum()))
show(lambda: (s.mean()))
show(lambda: (s.cumsum()))
show(lambda: (s.max(), s.min()))
show(lambda: (np.median(s)))
show(lambda: (s.std()))
show(lambda: (d.mean()))
show(lambda: (d.sum()))
show(lambda: (s.prod()))
show(lambda: (np.add.reduce(s)))
show(lambda: (np.subtract.outer(d, d)))
show(lambda: (s.reshape(2, 2).sum(axis=0)))
show(lambda: (s.reshape(2, 2).max(axis=1)))
show(lambda: (np.abs(s)))
show(lambda: (np.sign(s)))
show(lambda: (-s))
show(lambda: (np.cumsum(s)[-1]))
show(lambda: (np.any(s), np.all(s)))
show(lambda: (s / np.timedelta64(1, 's')))
show(lambda: (np.average(s)))
