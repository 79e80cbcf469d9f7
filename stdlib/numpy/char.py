"""Functions on arrays of texts: `numpy.char`."""

from numpy.strings import *
from numpy.strings import _join_all
import numpy as np
from numpy._kernels import pooled, pooled_values


def _lists(function):
    def run(a, *args, **kwargs):
        a = np.asarray(a)
        made = [getattr(value, function)(*args, **kwargs) for value in pooled_values(a)]
        made = pooled(made, np.dtype(object), a.shape)
        return made if made.ndim else made[()]
    run.__name__ = function
    return run


split, rsplit, splitlines = _lists("split"), _lists("rsplit"), _lists("splitlines")


def join(sep, seq):
    """Return a string which is the concatenation of the strings in the sequence seq."""
    return _join_all(sep, seq)


def _parts(function):
    def run(a, sep):
        a = np.asarray(a)
        made = [list(getattr(value, function)(sep)) for value in pooled_values(a)]
        return np.array(made).reshape(a.shape + (3,))
    run.__name__ = function
    return run


partition, rpartition = _parts("partition"), _parts("rpartition")


def compare_chararrays(a1, a2, cmp, rstrip):
    """Performs element-wise comparison of two string arrays using the comparison operator."""
    names = {"==": "equal", "!=": "not_equal", "<": "less", "<=": "less_equal", ">": "greater", ">=": "greater_equal"}
    return getattr(np, names[cmp])(a1, a2)


def array(obj, itemsize=None, copy=True, unicode=None, order=None):
    """Create an array of texts."""
    return np.array(obj, dtype=None if itemsize is None else f"U{itemsize}")


asarray = array
