# Subscripts: put.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(24).reshape(2, 3, 4)
v = np.arange(10) * 10
m = np.arange(12).reshape(3, 4)

np.put(v, [0, 2], [-1, -2])
show(lambda: (v))
np.put(v, [50], 1, mode='clip')
show(lambda: (v))
show(lambda: (np.put(v, [50], 1)))
np.place(v, v > 40, [1, 2])
show(lambda: (v))
np.putmask(v, v == 1, 77)
show(lambda: (v))
np.copyto(m, 5, where=m > 8)
show(lambda: (m))
np.put_along_axis(m, np.array([[0], [1], [2]]), 100, axis=1)
show(lambda: (m))
np.fill_diagonal(m, -7)
show(lambda: (m))
np.add.at(v, [0, 0, 1], 1)
show(lambda: (v))
np.subtract.at(v, [1], 5)
show(lambda: (v))
np.maximum.at(v, [2, 2], [5, 50])
show(lambda: (v))
v.put([1], [5])
show(lambda: (v))
v.fill(3)
show(lambda: (v))
m.flat[::2] = 0
show(lambda: (m))
m.flat = [1, 2]
show(lambda: (m))
np.copyto(v, np.arange(10))
show(lambda: (v))
