"""Order statistics, averages, covariance and histograms of numpy."""

import numpy as np


def _as_axes(axis, ndim):
    axes = tuple(axis) if isinstance(axis, (tuple, list)) else (axis,)
    return tuple(np.lib.array_utils.normalize_axis_index(a, ndim) for a in axes)


def _reduced_last(a, axis):
    """The array with the reduced axes merged into the last one, and the shape that keepdims wants."""
    a = np.asarray(a)
    if axis is None:
        return a.ravel(), (1,) * a.ndim
    axes = _as_axes(axis, a.ndim)
    kept = [i for i in range(a.ndim) if i not in axes]
    shape = tuple(1 if i in axes else n for i, n in enumerate(a.shape))
    moved = a.transpose(kept + list(axes))
    return moved.reshape(tuple(a.shape[i] for i in kept) + (-1,) if 0 not in a.shape else tuple(a.shape[i] for i in kept) + (int(np.prod([a.shape[i] for i in axes])),)), shape


def _deliver(result, out):
    if out is None:
        return result
    out[...] = result
    return out


def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    """Compute the median along the specified axis."""
    lanes, shape = _reduced_last(a, axis)
    n = lanes.shape[-1]
    if n == 0 or lanes.size == 0:
        result = np.mean(lanes, axis=-1)
    else:
        ordered = np.sort(lanes, axis=-1)
        middle = n // 2
        part = ordered[..., middle:middle + 1] if n % 2 else ordered[..., middle - 1:middle + 1]
        result = np.mean(part, axis=-1)
        if ordered.dtype.kind in "fc":
            last = ordered[..., -1]
            missing = np.isnan(last)
            if np.any(missing):
                result = np.where(missing, last, result) if np.ndim(result) else last
    if keepdims:
        result = np.reshape(result, shape)
    return _deliver(result, out)


_DISCRETE = {"inverted_cdf", "closest_observation", "higher", "lower", "nearest"}
_CONTINUOUS = {
    "interpolated_inverted_cdf": (0, 1), "hazen": (0.5, 0.5), "weibull": (0, 0), "linear": (1, 1),
    "median_unbiased": (1 / 3, 1 / 3), "normal_unbiased": (3 / 8, 3 / 8),
}


def _virtual_index(n, q, method):
    if method == "linear":
        return (n - 1) * q
    if method in _CONTINUOUS:
        alpha, beta = _CONTINUOUS[method]
        return n * q + (alpha + q * (1 - alpha - beta)) - 1
    if method == "lower":
        return np.floor((n - 1) * q)
    if method == "higher":
        return np.ceil((n - 1) * q)
    if method == "midpoint":
        return 0.5 * (np.floor((n - 1) * q) + np.ceil((n - 1) * q))
    if method == "nearest":
        return np.rint((n - 1) * q)
    if method == "inverted_cdf":
        raw = n * q - 1
        return np.where(raw - np.floor(raw) == 0, np.floor(raw), np.floor(raw) + 1).clip(0, n - 1)
    if method == "averaged_inverted_cdf":
        raw = n * q - 1
        return np.where(raw - np.floor(raw) == 0, np.floor(raw) + 0.5, np.floor(raw) + 1).clip(0, n - 1)
    if method == "closest_observation":
        raw = n * q - 1 - 0.5
        base = np.floor(raw)
        return np.where((raw - base == 0) & (base % 2 == 1), base, base + 1).clip(0, n - 1)
    names = sorted(_DISCRETE | set(_CONTINUOUS) | {"midpoint", "averaged_inverted_cdf"})
    raise ValueError(f"{method!r} is not a valid method. Use one of: {dict.fromkeys(names).keys()}")


def _lerp(a, b, t):
    difference = np.subtract(b, a)
    result = a + difference * t
    return np.where(t >= 0.5, b - difference * (1 - t), result)


def _quantile_of_sorted(ordered, q, method, weak=False):
    """Quantiles `q` (any shape) along the last axis, with the axes of `q` in front."""
    n = ordered.shape[-1]
    index = np.asarray(_virtual_index(n, q, method))
    low = np.floor(index)
    shape = q.shape + (1,) * (ordered.ndim - 1)
    before = low.clip(0, n - 1).astype(int)
    if method in _DISCRETE:
        return np.moveaxis(np.take(ordered, before, axis=-1), tuple(range(ordered.ndim - 1, ordered.ndim - 1 + q.ndim)), tuple(range(q.ndim)))
    after = (low + 1).clip(0, n - 1).astype(int)
    gamma = float(index - low) if weak else (index - low).reshape(shape)
    places = tuple(range(ordered.ndim - 1, ordered.ndim - 1 + q.ndim))
    first = np.moveaxis(np.take(ordered, before, axis=-1), places, tuple(range(q.ndim)))
    second = np.moveaxis(np.take(ordered, after, axis=-1), places, tuple(range(q.ndim)))
    return _lerp(first, second, gamma)


def _quantile(a, q, axis, method, keepdims, ignore_nan, weights=None, weak=False):
    lanes, shape = _reduced_last(a, axis)
    if lanes.dtype.kind == "c":
        raise TypeError("a must be an array of real numbers")
    if lanes.dtype.kind == "b":
        raise TypeError(
            "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, "
            "or the logical_xor function instead.")
    if weights is not None:
        result = _weighted(lanes, q, axis, a, weights, method)
    elif lanes.shape[-1] == 0:
        place = -1 if lanes.dtype.kind == "f" or q.ndim else 0
        raise IndexError(f"index {place} is out of bounds for axis 0 with size 0")
    elif ignore_nan and lanes.dtype.kind == "f" and np.any(np.isnan(lanes)):
        result = _nan_quantile(lanes, q, method)
    else:
        ordered = np.sort(lanes, axis=-1)
        result = _quantile_of_sorted(ordered, q, method, weak and ordered.dtype.kind == "f")
        if ordered.dtype.kind == "f":
            missing = np.isnan(ordered[..., -1])
            if np.any(missing):
                result = np.where(missing, np.asarray(result).dtype.type(np.nan), result)
    if keepdims:
        result = np.reshape(result, q.shape + shape)
    return result if np.ndim(result) else result[()]


def _nan_quantile(lanes, q, method):
    flat = lanes.reshape((-1, lanes.shape[-1]))
    columns = []
    for lane in flat:
        present = np.sort(lane[~np.isnan(lane)])
        if present.size == 0:
            _warn("All-NaN slice encountered")
            columns.append(np.full(q.shape, np.nan))
        else:
            columns.append(_quantile_of_sorted(present, q, method))
    stacked = np.stack(columns, axis=-1)
    return stacked.reshape(q.shape + lanes.shape[:-1])


def _weighted(lanes, q, axis, a, weights, method):
    if method != "inverted_cdf":
        raise ValueError("Only method 'inverted_cdf' supports weights. Got: %s." % method)
    weights = np.asarray(weights)
    if np.any(weights < 0):
        raise ValueError("Weights must be non-negative.")
    if weights.ndim == 1 and lanes.ndim > 1:
        weights = np.broadcast_to(weights, lanes.shape)
    else:
        weights, _ = _reduced_last(weights, axis)
    flat, heavy = lanes.reshape((-1, lanes.shape[-1])), weights.reshape((-1, lanes.shape[-1]))
    columns = []
    for lane, weight in zip(flat, heavy):
        order = np.argsort(lane, kind="stable")
        cdf = np.cumsum(weight[order], dtype=float)
        cdf /= cdf[-1]
        places = np.minimum(np.searchsorted(cdf, q.ravel(), side="left"), len(lane) - 1)
        columns.append(lane[order][places].reshape(q.shape))
    return np.stack(columns, axis=-1).reshape(q.shape + lanes.shape[:-1])


def _check(q, text):
    if not np.all((q >= 0) & (q <= 1)):
        raise ValueError(text)


def percentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    """Compute the q-th percentile of the data along the specified axis."""
    weak = type(q) in (int, float)
    q = np.asarray(np.true_divide(q, 100))
    _check(q, "Percentiles must be in the range [0, 100]")
    return _deliver(_quantile(a, q, axis, method, keepdims, False, weights, weak), out)


def quantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    """Compute the q-th quantile of the data along the specified axis."""
    weak = type(q) in (int, float)
    q = np.asarray(q, dtype=float)
    _check(q, "Quantiles must be in the range [0, 1]")
    return _deliver(_quantile(a, q, axis, method, keepdims, False, weights, weak), out)


def nanpercentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    """Compute the qth percentile of the data along the specified axis, while ignoring nan values."""
    q = np.asarray(np.true_divide(q, 100))
    _check(q, "Percentiles must be in the range [0, 100]")
    return _deliver(_quantile(a, q, axis, method, keepdims, True, weights), out)


def nanquantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    """Compute the qth quantile of the data along the specified axis, while ignoring nan values."""
    q = np.asarray(q, dtype=float)
    _check(q, "Quantiles must be in the range [0, 1]")
    return _deliver(_quantile(a, q, axis, method, keepdims, True, weights), out)


def nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    """Compute the median along the specified axis, while ignoring NaNs."""
    if np.size(a) == 0:
        with np.errstate(invalid="ignore"):
            return _deliver(np.mean(np.asarray(a), axis=axis, keepdims=keepdims), out)
    lanes, shape = _reduced_last(a, axis)
    flat = lanes.reshape((-1, lanes.shape[-1]))
    results = []
    for lane in flat:
        present = lane[~np.isnan(lane)]
        if present.size == 0:
            _warn("All-NaN slice encountered" if lane.size else "Mean of empty slice")
            results.append(np.nan)
        else:
            results.append(median(present))
    result = np.array(results, dtype=np.result_type(lanes.dtype, np.float16) if lanes.dtype.kind in "fc" else float)
    result = result.reshape(lanes.shape[:-1])
    result = np.reshape(result, shape) if keepdims else result[()]
    return _deliver(result, out)


def _warn(text):
    import warnings
    warnings.warn(text, RuntimeWarning, stacklevel=3)


def _replaced(a, value):
    a = np.asarray(a)
    if a.dtype.kind not in "fc":
        return a, None
    missing = np.isnan(a)
    return np.where(missing, a.dtype.type(value), a), missing


def nansum(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=True):
    """Return the sum of array elements over a given axis treating Not a Numbers (NaNs) as zero."""
    a, _ = _replaced(a, 0)
    return np.sum(a, axis=axis, dtype=dtype, out=out, keepdims=keepdims, initial=initial or 0, where=where)


def nanprod(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=True):
    """Return the product of array elements over a given axis treating Not a Numbers (NaNs) as ones."""
    a, _ = _replaced(a, 1)
    return np.prod(a, axis=axis, dtype=dtype, out=out, keepdims=keepdims, initial=1 if initial is None else initial, where=where)


def nancumsum(a, axis=None, dtype=None, out=None):
    """Return the cumulative sum of array elements over a given axis treating NaNs as zero."""
    return np.cumsum(_replaced(a, 0)[0], axis=axis, dtype=dtype, out=out)


def nancumprod(a, axis=None, dtype=None, out=None):
    """Return the cumulative product of array elements over a given axis treating NaNs as one."""
    return np.cumprod(_replaced(a, 1)[0], axis=axis, dtype=dtype, out=out)


def _nan_extreme(a, axis, out, keepdims, value, reduce):
    a, missing = _replaced(a, value)
    if a.size == 0:
        ufunc = np.fmax if reduce is np.max else np.fmin
        return _deliver(ufunc.reduce(a, axis=axis, keepdims=keepdims), out)
    if missing is None:
        return reduce(a, axis=axis, out=out, keepdims=keepdims)
    result = reduce(a, axis=axis, keepdims=keepdims)
    empty = np.all(missing, axis=axis, keepdims=keepdims)
    if np.any(empty):
        _warn("All-NaN slice encountered" if np.ndim(result) or True else "")
        result = np.where(empty, a.dtype.type(np.nan), result)[()]
    return _deliver(result, out)


def nanmin(a, axis=None, out=None, keepdims=False, initial=None, where=None):
    """Return minimum of an array or minimum along an axis, ignoring any NaNs."""
    return _nan_extreme(a, axis, out, keepdims, np.inf, np.min)


def nanmax(a, axis=None, out=None, keepdims=False, initial=None, where=None):
    """Return the maximum of an array or maximum along an axis, ignoring any NaNs."""
    return _nan_extreme(a, axis, out, keepdims, -np.inf, np.max)


def nanargmin(a, axis=None, out=None, *, keepdims=False):
    """Return the indices of the minimum values in the specified axis ignoring NaNs."""
    a, missing = _replaced(a, np.inf)
    if missing is not None and a.size and np.any(np.all(missing, axis=axis)):
        raise ValueError("All-NaN slice encountered")
    return np.argmin(a, axis=axis, out=out, keepdims=keepdims)


def nanargmax(a, axis=None, out=None, *, keepdims=False):
    """Return the indices of the maximum values in the specified axis ignoring NaNs."""
    a, missing = _replaced(a, -np.inf)
    if missing is not None and a.size and np.any(np.all(missing, axis=axis)):
        raise ValueError("All-NaN slice encountered")
    return np.argmax(a, axis=axis, out=out, keepdims=keepdims)


def nanmean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True):
    """Compute the arithmetic mean along the specified axis, ignoring NaNs."""
    a, missing = _replaced(a, 0)
    if missing is None:
        return np.mean(a, axis=axis, dtype=dtype, out=out, keepdims=keepdims)
    count = np.sum(~missing, axis=axis, keepdims=keepdims)
    total = np.sum(a, axis=axis, dtype=dtype, keepdims=keepdims)
    with np.errstate(invalid="ignore", divide="ignore"):
        result = total / count
    if np.any(count == 0):
        _warn("Mean of empty slice")
    if np.ndim(result) == 0 or result.dtype != total.dtype:
        result = total.dtype.type(result) if np.ndim(result) == 0 else result.astype(total.dtype)
    return _deliver(result, out)


def nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=None, correction=None):
    """Compute the variance along the specified axis, while ignoring NaNs."""
    if correction is not None:
        ddof = correction
    original = np.asarray(a)
    a, missing = _replaced(original, 0)
    if missing is None:
        return np.var(a, axis=axis, dtype=dtype, out=out, ddof=ddof, keepdims=keepdims)
    count = np.sum(~missing, axis=axis, keepdims=True)
    with np.errstate(invalid="ignore", divide="ignore"):
        average = np.sum(a, axis=axis, keepdims=True)
        average = (average / count).astype(average.dtype)
        deviation = np.where(missing, 0, original - average)
        total = np.sum((deviation * np.conj(deviation)).real, axis=axis, keepdims=keepdims)
        freedom = (count if keepdims else np.sum(~missing, axis=axis)) - ddof
        result = total / freedom
    bad = freedom <= 0
    if np.any(bad):
        _warn("Degrees of freedom <= 0 for slice.")
        result = np.where(bad, np.nan, result)[()]
    if np.asarray(result).dtype != total.dtype:
        result = np.asarray(result).astype(total.dtype)[()]
    return _deliver(result, out)


def nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=None, correction=None):
    """Compute the standard deviation along the specified axis, while ignoring NaNs."""
    return _deliver(np.sqrt(nanvar(a, axis, dtype, None, ddof, keepdims, correction=correction)), out)


def average(a, axis=None, weights=None, returned=False, *, keepdims=False):
    """Compute the weighted average along the specified axis."""
    a = np.asarray(a)
    if axis is not None:
        for own in axis if isinstance(axis, (tuple, list)) else (axis,):
            np.lib.array_utils.normalize_axis_index(own, a.ndim, "axis")
    if weights is None:
        result = np.mean(a, axis=axis, keepdims=keepdims)
        scale = np.asarray(result).dtype.type(a.size / np.size(result))
    else:
        weights = np.asarray(weights)
        kind = np.result_type(a.dtype, weights.dtype, "f8") if a.dtype.kind in "iub" else np.result_type(a.dtype, weights.dtype)
        if a.shape != weights.shape:
            if axis is None:
                raise TypeError("Axis must be specified when shapes of a and weights differ.")
            axes = _as_axes(axis, a.ndim)
            if weights.shape != tuple(a.shape[i] for i in axes):
                raise ValueError("Shape of weights must be consistent with shape of a along specified axis.")
            weights = weights.transpose(np.argsort(axes))
            weights = weights.reshape(tuple(n if i in axes else 1 for i, n in enumerate(a.shape)))
            weights = np.broadcast_to(weights, a.shape)
        scale = np.sum(weights, axis=axis, dtype=kind, keepdims=keepdims)
        if np.any(scale == 0.0):
            raise ZeroDivisionError("Weights sum to zero, can't be normalized")
        result = np.sum(np.multiply(a, weights, dtype=kind), axis=axis, keepdims=keepdims) / scale
    if returned:
        if np.shape(scale) != np.shape(result):
            scale = np.broadcast_to(scale, np.shape(result)).copy()
        return result, scale
    return result


def cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None):
    """Estimate a covariance matrix, given data and weights."""
    if ddof is not None and ddof != int(ddof):
        raise ValueError("ddof must be integer")
    m = np.asarray(m)
    if m.ndim > 2:
        raise ValueError("m has more than 2 dimensions")
    if dtype is None:
        dtype = np.result_type(m, np.float64) if y is None else np.result_type(m, np.asarray(y), np.float64)
    x = np.array(m, ndmin=2, dtype=dtype)
    if not rowvar and m.ndim != 1:
        x = x.T
    if x.shape[0] == 0:
        return np.array([]).reshape(0, 0)
    if y is not None:
        y = np.array(y, copy=None, ndmin=2, dtype=dtype)
        if not rowvar and y.shape[0] != 1:
            y = y.T
        x = np.concatenate((x, y), axis=0)
    if ddof is None:
        ddof = 0 if bias else 1
    weights = None
    if fweights is not None:
        weights = np.asarray(fweights, dtype=float)
        if not np.all(weights == np.around(weights)):
            raise TypeError("fweights must be integer")
        if np.any(weights < 0):
            raise ValueError("fweights cannot be negative")
    if aweights is not None:
        aweights = np.asarray(aweights, dtype=float)
        if np.any(aweights < 0):
            raise ValueError("aweights cannot be negative")
        weights = aweights if weights is None else weights * aweights
    mean, total = average(x, axis=1, weights=weights, returned=True)
    total = total[0]
    if weights is None:
        freedom = x.shape[1] - ddof
    elif ddof == 0:
        freedom = total
    elif aweights is None:
        freedom = total - ddof
    else:
        freedom = total - ddof * np.sum(weights * aweights) / total
    if freedom <= 0:
        import warnings
        warnings.warn("Degrees of freedom <= 0 for slice", RuntimeWarning, stacklevel=2)
        freedom = 0.0
    x = x - mean[:, None]
    transposed = x.T if weights is None else (x * weights).T
    c = np.dot(x, np.conj(transposed))
    c = c * np.true_divide(1, freedom)
    return c.squeeze()[()]


def corrcoef(x, y=None, rowvar=True, *, dtype=None):
    """Return Pearson product-moment correlation coefficients."""
    c = cov(x, y, rowvar, dtype=dtype)
    if np.ndim(c) == 0:
        return c / c
    deviation = np.sqrt(np.diag(c).real)
    c = c / deviation[:, None]
    c = c / deviation[None, :]
    if c.dtype.kind == "c":
        return np.clip(c.real, -1, 1) + 1j * np.clip(c.imag, -1, 1)
    return np.clip(c, -1, 1)
