"""Mathematical functions that give complex results where real ones do not exist."""

import numpy as np


def _complex_where(x, wrong):
    x = np.asarray(x)
    return x.astype(np.result_type(x, np.complex64 if x.dtype.itemsize <= 4 and x.dtype.kind == "f" else complex)) if np.any(wrong(x)) else x


def _negative(x):
    return x < 0 if x.dtype.kind != "c" else np.zeros(x.shape, bool)


def sqrt(x):
    """Compute the square root of x."""
    return np.sqrt(_complex_where(x, _negative))


def log(x):
    """Compute the natural logarithm of `x`."""
    return np.log(_complex_where(x, _negative))


def log10(x):
    """Compute the logarithm base 10 of `x`."""
    return np.log10(_complex_where(x, _negative))


def log2(x):
    """Compute the logarithm base 2 of `x`."""
    return np.log2(_complex_where(x, _negative))


def logn(n, x):
    """Take log base n of x."""
    return log(x) / log(n)


def power(x, p):
    """Return x to the power p, (x**p)."""
    x, p = _complex_where(x, _negative), np.asarray(p)
    return np.power(x, p.astype(float) if p.dtype.kind in "iu" and np.any(p < 0) else p)


def arccos(x):
    """Compute the inverse cosine of x."""
    return np.arccos(_complex_where(x, lambda v: abs(v) > 1))


def arcsin(x):
    """Compute the inverse sine of x."""
    return np.arcsin(_complex_where(x, lambda v: abs(v) > 1))


def arctanh(x):
    """Compute the inverse hyperbolic tangent of `x`."""
    return np.arctanh(_complex_where(x, lambda v: abs(v) > 1))
