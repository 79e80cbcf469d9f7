# NaT in arrays.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


n = np.array(['2020-01-02', 'NaT', '2019-01-01'], dtype='M8[D]')

show(lambda: (n))
show(lambda: (np.isnat(n)))
show(lambda: (n == n))
show(lambda: (n != n))
show(lambda: (n < n[0]))
show(lambda: (n - n[0]))
show(lambda: (np.sort(n)))
show(lambda: (n.argsort()))
show(lambda: (n.min()))
show(lambda: (n.max()))
show(lambda: (np.isnat(n).sum()))
show(lambda: (n[~np.isnat(n)]))
show(lambda: (n + np.timedelta64(1, 'D')))
show(lambda: (n.astype(str)))
show(lambda: (n.tolist()))
show(lambda: (np.unique(n)))
show(lambda: (n.astype('i8')))
show(lambda: (np.timedelta64('NaT', 's') + np.timedelta64(1, 's')))
show(lambda: (np.array(['NaT', '5'], dtype='m8[s]')))
show(lambda: (np.fmax(n[:1], n[1:2])))
show(lambda: (np.isnan(n)))
show(lambda: (n.astype('M8[M]')))
