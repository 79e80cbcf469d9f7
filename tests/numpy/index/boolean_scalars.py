# A boolean without axes picks everything or nothing.
import numpy as np

x = np.float64(2.5)
print(x[x > 1], x[None], x[...].shape, x[()])
a = np.arange(4, dtype="u1")
print(a[a > 1], a[a.astype(bool)])
a[a > 1] = 9
print(a)
