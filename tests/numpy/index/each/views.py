# Subscripts: views.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(24).reshape(2, 3, 4)
v = np.arange(10) * 10
m = np.arange(12).reshape(3, 4)

show(lambda: (v[2:4].base is v))
show(lambda: (v[[2, 3]].base))
show(lambda: (m.T.base is m.base))
show(lambda: (m[0].flags.owndata))
show(lambda: (v[::2].strides))
show(lambda: (m[:, 1].flags.c_contiguous))
show(lambda: (m.T.flags.f_contiguous))
show(lambda: (np.shares_memory(v, v[::2])))
show(lambda: (np.shares_memory(v, v.copy())))
show(lambda: (np.may_share_memory(v[:3], v[5:])))
v[2:4][0] = 100
show(lambda: (v))
m.T[0] = -5
show(lambda: (m))
w = m.reshape(4, 3)
w[0, 0] = 42
show(lambda: (m[0, 0]))
w = m.ravel()
w[1] = 43
show(lambda: (m[0, 1]))
show(lambda: (np.asarray(v) is v))
show(lambda: (np.array(v) is v))
show(lambda: (np.array(v, copy=False) is v))
show(lambda: (v.view().base is v))
show(lambda: (v.view('u8')[0]))
show(lambda: (np.arange(4, dtype='i4').view('i2')))
show(lambda: (np.arange(2.0).view('i8')))
show(lambda: (np.zeros(3).view('c16')))
show(lambda: (m.flags))
show(lambda: (v.data if False else v.nbytes))
