"""Chebyshev series: values, fits and the points of interpolation."""

import numpy as np


def chebval(x, c, tensor=True):
    """Evaluate a Chebyshev series at points x."""
    c = np.array(c, ndmin=1) + 0.0
    x = np.asarray(x) if isinstance(x, (list, tuple)) else x
    if len(c) == 1:
        return c[0] + 0 * x
    low, high = c[-2], c[-1]
    for n in range(3, len(c) + 1):
        low, high = c[-n] - high, low + high * 2 * x
    return low + high * x


def chebvander(x, deg):
    """Pseudo-Vandermonde matrix of given degree."""
    x = np.array(x, ndmin=1) + 0.0
    columns = [x * 0 + 1]
    if deg > 0:
        columns.append(x)
    for i in range(2, deg + 1):
        columns.append(columns[i - 1] * 2 * x - columns[i - 2])
    return np.stack(columns, axis=-1)


def chebfit(x, y, deg):
    """Least squares fit of a Chebyshev series to data."""
    return np.linalg.lstsq(chebvander(x, deg), np.asarray(y), rcond=None)[0]


def chebpts1(npts):
    """Chebyshev points of the first kind."""
    return np.sin(0.5 * np.pi / npts * np.arange(-npts + 1, npts + 1, 2))


def chebpts2(npts):
    """Chebyshev points of the second kind."""
    return np.cos(np.linspace(-np.pi, 0, npts))


def chebgauss(deg):
    """Gauss-Chebyshev quadrature."""
    x = np.cos(np.pi * np.arange(1, 2 * deg, 2) / (2.0 * deg))
    return x, np.ones(deg) * (np.pi / deg)
