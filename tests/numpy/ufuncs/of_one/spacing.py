# np.spacing of all types, with out, where, strides and no axes.
import numpy as np

np.set_printoptions(precision=5)
np.seterr(all="ignore")


def show(label, call):
    try:
        made = call()
        print(label, made.dtype, np.array2string(np.asarray(made), precision=5))
    except Exception as error:
        print(label, type(error).__name__, error)


for dtype in ["?", "i1", "u1", "i4", "u8", "i8", "f2", "f4", "f8", "c8", "c16"]:
    x = np.array([0, 1, 2, 3, 5]).astype(dtype)
    show(dtype, lambda: np.spacing(x))
f = np.array([[-1.5, 0.0, np.nan], [np.inf, 0.5, -0.25]])
show("floats", lambda: np.spacing(f))
show("columns", lambda: np.spacing(f[:, ::2].T))
show("reversed", lambda: np.spacing(f[::-1, ::-1]))
show("no axes", lambda: np.asarray(np.spacing(np.array(0.5))))
show("empty", lambda: np.spacing(np.zeros((0, 3))))
target = np.full((2, 3), 7.0)
show("out", lambda: np.spacing(f, out=target, casting="unsafe"))
show("where", lambda: np.spacing(f, out=np.full((2, 3), -9.0), where=f > 0, casting="unsafe"))
print(type(np.spacing), np.spacing.nin, np.spacing.nout, np.spacing.__name__)
