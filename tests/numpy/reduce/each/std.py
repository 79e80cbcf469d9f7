# np.std of all types, over axes and sub-arrays.
import warnings

import numpy as np

warnings.simplefilter("ignore")

np.set_printoptions(precision=5)
np.seterr(all="ignore")


def show(label, call):
    try:
        made = call()
        print(label, made.dtype, np.array2string(np.asarray(made), precision=5))
    except Exception as error:
        print(label, type(error).__name__, error)


for dtype in ["?", "i1", "u1", "i4", "u8", "f2", "f4", "f8", "c16"]:
    x = (np.arange(12) % 7 + 1).reshape(3, 4).astype(dtype)
    show(dtype, lambda: np.asarray(np.std(x)))
    show(dtype + " axis 0", lambda: np.asarray(np.std(x, axis=0)))
    show(dtype + " axis -1", lambda: np.asarray(np.std(x, axis=-1)))
y = np.arange(24.0).reshape(2, 3, 4)
show("two axes", lambda: np.asarray(np.std(y, axis=(0, 2))))
show("keepdims", lambda: np.asarray(np.std(y, axis=1, keepdims=True)))
show("strides", lambda: np.asarray(np.std(y[:, ::2, ::-1], axis=2)))
show("fortran", lambda: np.asarray(np.std(np.asfortranarray(y[0]), axis=0)))
show("nan", lambda: np.asarray(np.std(np.array([1.0, np.nan, 3.0]))))
show("empty", lambda: np.asarray(np.std(np.zeros((0, 3)), axis=1)))
show("no elements", lambda: np.asarray(np.std(np.zeros((2, 0)))))
show("bad axis", lambda: np.std(y, axis=5))
show("list", lambda: np.asarray(np.std([[1, 2], [3, 4]], axis=0)))
show("no axes", lambda: np.asarray(np.std(np.array(3.5))))
