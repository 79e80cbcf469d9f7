"""Functions on arrays of texts, element by element: `numpy.strings`."""

import numpy as np
from numpy import equal, greater, greater_equal, less, less_equal, not_equal
from numpy._kernels import dtype_parts, pooled, pooled_values, text_dtype


def _texts(a, name):
    a = np.asarray(a)
    if a.dtype.kind not in "US":
        if a.dtype.kind == "O":
            return a.astype(str)
        raise _refusal(name, a)
    return a


def _refusal(name, a):
    if name in ("upper", "lower", "capitalize", "title", "swapcase", "center", "ljust", "rjust", "zfill", "replace", "expandtabs"):
        return TypeError("string operation on non-string array")
    return TypeError(f"ufunc '{name}' did not contain a loop with signature matching types <class 'numpy.dtypes.{type(a.dtype).__name__}'> -> None")


def _made(values, kind, shape, width=None):
    if width is None:
        width = max([len(value) for value in values] + [1])
    return pooled(values, text_dtype(kind, width), shape)


def _finish(made):
    return made if made.ndim else made[()]


def _mapped(method, keep_width=True):
    """A method of texts that gives a text."""
    def run(a, *args):
        a = _texts(a, method)
        if args and any(np.ndim(arg) for arg in args):
            arrays = np.broadcast_arrays(a, *[np.asarray(arg) for arg in args])
            rows = zip(*[_plain(array) for array in arrays])
            values, shape = [getattr(row[0], method)(*row[1:]) for row in rows], arrays[0].shape
        else:
            args = [_scalar(arg) for arg in args]
            values, shape = [getattr(value, method)(*args) for value in pooled_values(a)], a.shape
        return _made(values, a.dtype.kind, shape, dtype_parts(a.dtype)[1] if keep_width else None)
    run.__name__ = method
    return run


def _plain(a):
    return pooled_values(a) if a.dtype.kind in "USO" else a.reshape(-1).tolist()


def _scalar(value):
    if isinstance(value, np.ndarray):
        value = value.item()
    return str.__str__(value) if isinstance(value, str) else value


def _tested(method):
    def run(a):
        a = _texts(a, method)
        return _finish(np.array([getattr(value, method)() for value in pooled_values(a)], dtype=bool).reshape(a.shape))
    run.__name__ = method
    return run


upper, lower, capitalize, title, swapcase = [_mapped(name) for name in ("upper", "lower", "capitalize", "title", "swapcase")]
isalnum, isalpha, isdigit, islower, isspace, istitle, isupper, isdecimal, isnumeric = [
    _tested(name) for name in ("isalnum", "isalpha", "isdigit", "islower", "isspace", "istitle", "isupper", "isdecimal", "isnumeric")]
_strip, _lstrip, _rstrip = _mapped("strip"), _mapped("lstrip"), _mapped("rstrip")
_expandtabs = _mapped("expandtabs", False)


def strip(a, chars=None):
    """For each element, return a copy with the leading and trailing characters removed."""
    return _finish(_strip(a) if chars is None else _strip(a, chars))


def lstrip(a, chars=None):
    """For each element, return a copy with the leading characters removed."""
    return _finish(_lstrip(a) if chars is None else _lstrip(a, chars))


def rstrip(a, chars=None):
    """For each element, return a copy with the trailing characters removed."""
    return _finish(_rstrip(a) if chars is None else _rstrip(a, chars))


def expandtabs(a, tabsize=8):
    """Return a copy of each string element where all tab characters are replaced by one or more spaces."""
    return _expandtabs(a, tabsize)


def add(x1, x2):
    """Return element-wise string concatenation."""
    return np.add(_texts(x1, "add"), _texts(x2, "add"))


def multiply(a, i):
    """Return (a * i), that is string multiple concatenation, element-wise."""
    a, counts = np.broadcast_arrays(_texts(a, "multiply"), np.asarray(i))
    if counts.dtype.kind not in "iub":
        raise TypeError(f"unsupported type {counts.dtype} for operand 'i'")
    counts = np.maximum(counts, 0)
    values = [value * count for value, count in zip(pooled_values(a), counts.reshape(-1).tolist())]
    width = dtype_parts(a.dtype)[1] * int(counts.max()) if counts.size else 1
    return _made(values, a.dtype.kind, a.shape, max(width, 1))


def mod(a, values):
    """Return (a % i), that is pre-Python 2.6 string formatting."""
    a, values = np.broadcast_arrays(_texts(a, "mod"), np.asarray(values))
    return _made([x % y for x, y in zip(pooled_values(a), _plain(values))], a.dtype.kind, a.shape)


def str_len(x):
    """Returns the length of each element."""
    a = _texts(x, "str_len")
    return _finish(np.array([len(value) for value in pooled_values(a)], dtype="i8").reshape(a.shape))


def _searching(method, kind):
    def run(a, sub, start=0, end=None):
        a, sub = np.broadcast_arrays(_texts(a, method), np.asarray(sub))
        values = [getattr(x, method)(y, start, end) for x, y in zip(pooled_values(a), _plain(sub))]
        return _finish(np.array(values, dtype=kind).reshape(a.shape))
    run.__name__ = method
    return run


find, rfind, index, rindex, count = [_searching(name, "i8") for name in ("find", "rfind", "index", "rindex", "count")]
startswith, endswith = [_searching(name, bool) for name in ("startswith", "endswith")]


def _padded(method):
    def run(a, width, fillchar=" "):
        a, width = np.broadcast_arrays(_texts(a, method), np.asarray(width))
        widths = width.reshape(-1).tolist()
        fill = _scalar(fillchar)
        if a.dtype.kind == "S" and isinstance(fill, str):
            fill = fill.encode()
        values = [getattr(value, method)(n, fill) for value, n in zip(pooled_values(a), widths)]
        return _made(values, a.dtype.kind, a.shape)
    run.__name__ = method
    return run


center, ljust, rjust = [_padded(name) for name in ("center", "ljust", "rjust")]


def zfill(a, width):
    """Return the numeric string left-filled with zeros."""
    a, width = np.broadcast_arrays(_texts(a, "zfill"), np.asarray(width))
    return _made([value.zfill(n) for value, n in zip(pooled_values(a), width.reshape(-1).tolist())], a.dtype.kind, a.shape)


def replace(a, old, new, count=-1):
    """For each element in a, return a copy of the string with occurrences of substring old replaced by new."""
    arrays = np.broadcast_arrays(_texts(a, "replace"), np.asarray(old), np.asarray(new), np.asarray(count))
    values = [row[0].replace(*row[1:]) for row in zip(*[_plain(array) for array in arrays])]
    return _made(values, arrays[0].dtype.kind, arrays[0].shape)


def encode(a, encoding=None, errors=None):
    """Calls str.encode element-wise."""
    a = _texts(a, "encode")
    return _made([value.encode(encoding or "utf-8", errors or "strict") for value in pooled_values(a)], "S", a.shape)


def decode(a, encoding=None, errors=None):
    """Calls bytes.decode element-wise."""
    a = _texts(a, "decode")
    return _made([value.decode(encoding or "utf-8", errors or "strict") for value in pooled_values(a)], "U", a.shape)


def translate(a, table, deletechars=None):
    """For each element in a, return a copy mapped through the given translation table."""
    a = _texts(a, "translate")
    return _made([value.translate(table) for value in pooled_values(a)], a.dtype.kind, a.shape, dtype_parts(a.dtype)[1])


def _split_parts(method):
    def run(a, sep):
        a = _texts(a, method)
        rows = [getattr(value, method)(_scalar(sep)) for value in pooled_values(a)]
        return tuple(_made([row[i] for row in rows], a.dtype.kind, a.shape) for i in range(3))
    run.__name__ = method
    return run


partition, rpartition = _split_parts("partition"), _split_parts("rpartition")


def slice(a, start=None, stop=None, step=None, /):
    """Slice the strings in a by slices specified by start, stop, step."""
    import builtins
    if stop is None and step is None:
        start, stop = None, start
    a = _texts(a, "slice")
    part = builtins.slice(start, stop, step)
    return _made([value[part] for value in pooled_values(a)], a.dtype.kind, a.shape, dtype_parts(a.dtype)[1])


def _join_all(sep, seq):
    sep, seq = np.broadcast_arrays(np.asarray(sep), np.asarray(seq))
    return _made([x.join(y) for x, y in zip(pooled_values(sep), pooled_values(seq))], seq.dtype.kind, seq.shape)
