# np.nextafter of pairs of types, broadcast, with out and where, reduced and outer.
import numpy as np

np.set_printoptions(precision=5)
np.seterr(all="ignore")


def show(label, call):
    try:
        made = call()
        print(label, made.dtype, np.array2string(np.asarray(made), precision=5))
    except Exception as error:
        print(label, type(error).__name__, error)


a, b = np.array([0, 1, 2, 7, 100]), np.array([3, 2, 1, 2, 5])
for first, second in [("?", "?"), ("i1", "i1"), ("u1", "i1"), ("i4", "u4"), ("i8", "i8"), ("u8", "u8"), ("f2", "f2"), ("f4", "i4"), ("f8", "f8"), ("i8", "f4"), ("c8", "c8"), ("c16", "f8")]:
    x, y = a.astype(first), b.astype(second)
    show(first + " " + second, lambda: np.nextafter(x, y))
show("column and row", lambda: np.nextafter(a[:3, None], b))
show("scalar", lambda: np.nextafter(a, 2))
show("float scalar", lambda: np.nextafter(a, 1.5))
show("strides", lambda: np.nextafter(a[::2], b[::-2]))
show("floats", lambda: np.nextafter(np.array([1.5, -2.5, np.nan, np.inf]), np.array([0.5, 2.0, 1.0, -1.0])))
show("does not fit", lambda: np.nextafter(a, b[:2]))
show("reduce", lambda: np.asarray(np.nextafter.reduce(np.array([[1, 2], [3, 4], [5, 6]]))))
show("reduce axis 1", lambda: np.nextafter.reduce(np.array([[1, 2], [3, 4], [5, 6]]), axis=1))
show("accumulate", lambda: np.nextafter.accumulate(np.array([3, 2, 1])))
show("outer", lambda: np.nextafter.outer(a[:2], b[:3]))
show("out", lambda: np.nextafter(a, b, out=np.zeros(5)))
show("where", lambda: np.nextafter(a, b, out=np.full(5, -1.0), where=a > 1, casting="unsafe"))
