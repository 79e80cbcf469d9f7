"""Counting: histograms, bincount, digitize."""

import numpy as np
from numpy import _kernels


def bincount(x, /, weights=None, minlength=0):
    """Count number of occurrences of each value in array of non-negative ints."""
    x = np.asarray(x)
    if x.ndim != 1:
        raise ValueError("object too deep for desired array" if x.ndim > 1 else "object of too small depth for desired array")
    if x.dtype.kind not in "iub" and x.size:
        raise TypeError(f"Cannot cast array data from dtype('{x.dtype}') to dtype('int64') according to the rule 'safe'")
    if minlength < 0:
        raise ValueError("'minlength' must not be negative")
    x = x.astype(int)
    if x.size and x.min() < 0:
        raise ValueError("'list' argument must have no negative elements")
    length = max(int(x.max()) + 1 if x.size else 0, minlength)
    if weights is None:
        return _kernels.bincount(x, None, length)
    weights = np.asarray(weights, dtype=float)
    if weights.shape != x.shape:
        raise ValueError("The weights and list don't have the same length.")
    return _kernels.bincount(x, weights, length)


def digitize(x, bins, right=False):
    """Return the indices of the bins to which each value in input array belongs."""
    x, bins = np.asarray(x), np.asarray(bins)
    if x.dtype.kind == "c":
        raise TypeError("x may not be complex")
    steps = np.diff(bins)
    rising, falling = bool(np.all(steps >= 0)), bool(np.all(steps <= 0))
    if not rising and not falling:
        raise ValueError("bins must be monotonically increasing or decreasing")
    side = "left" if right else "right"
    if rising:
        return np.searchsorted(bins, x, side=side)
    other = side
    return (len(bins) - np.searchsorted(bins[::-1], x, side=other))[()]


def _ptp(x):
    return x.max() - x.min() if x.size else 0


def _width(x, name):
    spread = _ptp(x)
    n = x.size
    if name == "sqrt":
        return spread / np.sqrt(n)
    if name == "sturges":
        return spread / (np.log2(n) + 1.0)
    if name == "rice":
        return spread / (2.0 * n ** (1.0 / 3))
    if name == "scott":
        return (24.0 * np.pi ** 0.5 / n) ** (1.0 / 3.0) * np.std(x)
    if name == "doane":
        if n > 2:
            sg1 = np.sqrt(6.0 * (n - 2) / ((n + 1.0) * (n + 3)))
            sigma = np.std(x)
            if sigma > 0.0:
                g1 = np.mean(((x - np.mean(x)) / sigma) ** 3)
                return spread / (1.0 + np.log2(n) + np.log2(1.0 + np.absolute(g1) / sg1))
        return 0.0
    if name == "fd":
        iqr = np.subtract(*np.percentile(x, [75, 25]))
        return 2.0 * iqr * n ** (-1.0 / 3.0)
    if name == "auto":
        fd, sturges, root = _width(x, "fd"), _width(x, "sturges"), _width(x, "sqrt")
        fd = max(fd, root / 2)
        return min(fd, sturges) if fd else sturges
    raise ValueError(f"{name!r} is not a valid estimator for `bins`")


def _range(a, range):
    if range is not None:
        first, last = range
        if first > last:
            raise ValueError("max must be larger than min in range parameter.")
        if not (np.isfinite(first) and np.isfinite(last)):
            raise ValueError(f"supplied range of [{first}, {last}] is not finite")
    elif a.size == 0:
        first, last = 0, 1
    else:
        first, last = a.min(), a.max()
        if not (np.isfinite(first) and np.isfinite(last)):
            raise ValueError(f"autodetected range of [{first}, {last}] is not finite")
    if first == last:
        first, last = first - 0.5, last + 0.5
    return first, last


def _edges(a, bins, range, weights):
    uniform = None
    if isinstance(bins, str):
        if weights is not None:
            raise TypeError("Automated estimation of the number of bins is not supported for weighted data")
        first, last = _range(a, range)
        inside = a[(a >= first) & (a <= last)] if range is not None else a
        count = 1
        if inside.size:
            width = _width(inside.astype(float) if a.dtype.kind in "iub" else inside, bins)
            if a.dtype.kind in "iu" and 0 < width < 1:
                width = 1
            count = int(np.ceil((last - first) / width)) if width else 1
    elif np.ndim(bins) == 0:
        try:
            count = bins.__index__()
        except AttributeError:
            raise TypeError("`bins` must be an integer, a string, or an array") from None
        if count < 1:
            raise ValueError("`bins` must be positive, when an integer")
        first, last = _range(a, range)
    elif np.ndim(bins) == 1:
        edges = np.asarray(bins)
        if np.any(edges[:-1] > edges[1:]):
            raise ValueError("`bins` must increase monotonically, when an array")
        return edges, None
    else:
        raise ValueError("`bins` must be 1d, when an array")
    kind = np.result_type(np.asarray(first), np.asarray(last), a)
    if kind.kind in "iub":
        kind = np.result_type(kind, float)
    edges = np.linspace(first, last, count + 1, dtype=kind)
    return edges, (first, last, count)


def histogram_bin_edges(a, bins=10, range=None, weights=None):
    """Function to calculate only the edges of the bins used by the histogram function."""
    return _edges(np.asarray(a).ravel(), bins, range, weights)[0]


def histogram(a, bins=10, range=None, density=None, weights=None):
    """Compute the histogram of a dataset."""
    a = np.asarray(a)
    if a.dtype.kind == "b":
        import warnings
        warnings.warn("Converting input from bool to <class 'numpy.uint8'> for compatibility.", RuntimeWarning, stacklevel=2)
        a = a.astype(np.uint8)
    if weights is not None:
        weights = np.asarray(weights)
        if weights.shape != a.shape:
            raise ValueError("weights should have the same shape as a.")
        weights = weights.ravel()
    a = a.ravel()
    edges, uniform = _edges(a, bins, range, weights)
    if uniform is not None:
        first, last, count = uniform
        keep = (a >= first) & (a <= last)
        inside = a[keep]
        if inside.dtype.kind in "iub":
            inside = inside.astype(edges.dtype)
        indices = (np.subtract(inside, first) / (last - first) * count).astype(int)
        indices[indices == count] -= 1
        indices[inside < edges[indices]] -= 1
        increment = (inside >= edges[indices + 1]) & (indices != count - 1)
        indices[increment] += 1
        counts = bincount(indices, None if weights is None else weights[keep], count)
        if weights is not None and weights.dtype.kind in "iub":
            counts = counts.astype(weights.dtype)
    elif weights is None:
        ordered = np.sort(a)
        places = np.concatenate((np.searchsorted(ordered, edges[:-1], "left"), np.searchsorted(ordered, edges[-1:], "right")))
        counts = np.diff(places)
    else:
        order = np.argsort(a, kind="stable")
        ordered = a[order]
        total = np.concatenate((np.zeros(1, dtype=weights.dtype), weights[order].cumsum()))
        places = np.concatenate((np.searchsorted(ordered, edges[:-1], "left"), np.searchsorted(ordered, edges[-1:], "right")))
        counts = np.diff(total[places])
    if density:
        widths = np.array(np.diff(edges), float)
        return counts / widths / counts.sum(), edges
    return counts, edges


def histogramdd(sample, bins=10, range=None, density=None, weights=None):
    """Compute the multidimensional histogram of some data."""
    if isinstance(sample, np.ndarray) and sample.ndim == 2:
        points = sample
    else:
        points = np.atleast_2d(sample).T
    count, dimensions = points.shape
    try:
        if len(bins) != dimensions:
            raise ValueError("The dimension of bins must be equal to the dimension of the sample x.")
    except TypeError:
        bins = dimensions * [bins]
    ranges = (None,) * dimensions if range is None else range
    edges, places = [], []
    for i, own in enumerate(bins):
        column = points[:, i]
        if np.ndim(own) == 0:
            if own < 1:
                raise ValueError(f"`bins[{i}]` must be positive, when an integer")
            first, last = _range(column, ranges[i])
            edge = np.linspace(first, last, own + 1)
        else:
            edge = np.asarray(own)
            if np.any(edge[:-1] > edge[1:]):
                raise ValueError(f"`bins[{i}]` must be monotonically increasing, when an array")
        place = np.searchsorted(edge, column, side="right")
        place[column == edge[-1]] -= 1
        edges.append(edge)
        places.append(place)
    shape = tuple(len(edge) + 1 for edge in edges)
    flat = np.ravel_multi_index(tuple(places), shape) if count else np.zeros(0, int)
    total = bincount(flat, weights, int(np.prod(shape))).reshape(shape).astype(float)
    total = total[(slice(1, -1),) * dimensions]
    if density:
        whole = total.sum()
        for i, edge in enumerate(edges):
            total = total / np.diff(edge).reshape([-1 if j == i else 1 for j in np.arange(dimensions).tolist()])
        total = total / whole
    return total, tuple(edges)


def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
    """Compute the bi-dimensional histogram of two data samples."""
    if len(x) != len(y):
        raise ValueError("x and y must have the same length.")
    try:
        n = len(bins)
    except TypeError:
        n = 1
    if n != 1 and n != 2:
        bins = [np.asarray(bins)] * 2
    total, edges = histogramdd(np.array([x, y]).T, bins, range, density, weights)
    return total, edges[0], edges[1]
