# Subscripts: slices.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(24).reshape(2, 3, 4)
v = np.arange(10) * 10
m = np.arange(12).reshape(3, 4)

show(lambda: (v[2:5]))
show(lambda: (v[::-1]))
show(lambda: (v[::3]))
show(lambda: (v[-3:]))
show(lambda: (v[5:2]))
show(lambda: (v[5:2:-1]))
show(lambda: (v[100:]))
show(lambda: (v[:-100]))
show(lambda: (m[1]))
show(lambda: (m[:, 1]))
show(lambda: (m[1:, ::2]))
show(lambda: (m[..., -1]))
show(lambda: (a[0, 1, 2]))
show(lambda: (a[0]))
show(lambda: (a[:, 0]))
show(lambda: (a[..., 0]))
show(lambda: (a[1, ..., 2]))
show(lambda: (a[-1, -1, -1]))
show(lambda: (v[::0]))
show(lambda: (m[1, 2, 3]))
show(lambda: (v[1.5]))
show(lambda: (v['x']))
show(lambda: (v[10]))
show(lambda: (m[5]))
show(lambda: (m[0, 9]))
show(lambda: (v[None].shape))
show(lambda: (v[..., None].shape))
show(lambda: (m[None, :, None].shape))
show(lambda: (a[..., ...]))
