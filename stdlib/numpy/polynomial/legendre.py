"""Legendre series: values, fits and the nodes of Gauss's quadrature."""

import numpy as np


def legval(x, c, tensor=True):
    """Evaluate a Legendre series at points x."""
    c = np.array(c, ndmin=1) + 0.0
    x = np.asarray(x) if isinstance(x, (list, tuple)) else x
    if len(c) == 1:
        return c[0] + 0 * x
    low, high = c[-2], c[-1]
    for n in range(len(c) - 1, 1, -1):
        low, high = c[n - 2] - high * ((n - 1) / n), low + high * x * ((2 * n - 1) / n)
    return low + high * x


def legvander(x, deg):
    """Pseudo-Vandermonde matrix of given degree."""
    x = np.array(x, ndmin=1) + 0.0
    columns = [x * 0 + 1]
    if deg > 0:
        columns.append(x)
    for i in range(2, deg + 1):
        columns.append((columns[i - 1] * x * (2 * i - 1) - columns[i - 2] * (i - 1)) / i)
    return np.stack(columns, axis=-1)


def legder(c, m=1, scl=1):
    """Differentiate a Legendre series."""
    c = np.array(c, ndmin=1) + 0.0
    for _ in range(m):
        n = len(c) - 1
        if n == 0:
            return c[:1] * 0
        c = c * scl
        made = np.zeros(n)
        for j in range(n, 2, -1):
            made[j - 1] = (2 * j - 1) * c[j]
            c[j - 2] += c[j]
        if n > 1:
            made[1] = 3 * c[2]
        made[0] = c[1]
        c = made
    return c


def legcompanion(c):
    """The companion matrix of a series, scaled to be symmetric."""
    c = np.asarray(c, dtype=float)
    n = len(c) - 1
    scale = 1.0 / np.sqrt(2 * np.arange(n) + 1)
    matrix = np.zeros((n, n))
    off = np.arange(1, n) * scale[:n - 1] * scale[1:n]
    places = np.arange(n - 1)
    matrix[places, places + 1] = off
    matrix[places + 1, places] = off
    matrix[:, -1] -= (c[:-1] / c[-1]) * (scale / scale[-1]) * (n / (2 * n - 1))
    return matrix


def leggauss(deg):
    """Gauss-Legendre quadrature."""
    if deg <= 0:
        raise ValueError("deg must be a positive integer")
    c = np.array([0] * deg + [1])
    x = np.linalg.eigvalsh(legcompanion(c))
    dy = legval(x, c)
    df = legval(x, legder(c))
    x = x - dy / df
    fm = legval(x, c[1:])
    fm = fm / np.abs(fm).max()
    df = df / np.abs(df).max()
    w = 1 / (fm * df)
    w = (w + w[::-1]) / 2
    x = (x - x[::-1]) / 2
    return x, w * (2.0 / w.sum())


def legfit(x, y, deg):
    """Least squares fit of a Legendre series to data."""
    return np.linalg.lstsq(legvander(x, deg), np.asarray(y), rcond=None)[0]
