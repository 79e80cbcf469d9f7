"""Rearranging, padding and assembling arrays."""

import numpy as np
from numpy.lib.array_utils import normalize_axis_index


def atleast_3d(*arys):
    """View inputs as arrays with at least three dimensions."""
    results = []
    for a in arys:
        a = np.asanyarray(a)
        if a.ndim == 0:
            a = a.reshape(1, 1, 1)
        elif a.ndim == 1:
            a = a[np.newaxis, :, np.newaxis]
        elif a.ndim == 2:
            a = a[:, :, np.newaxis]
        results.append(a)
    return results[0] if len(results) == 1 else tuple(results)


def dstack(tup, *, dtype=None, casting="same_kind"):
    """Stack arrays in sequence depth wise (along third axis)."""
    arrays = atleast_3d(*tup)
    if not isinstance(arrays, tuple):
        arrays = (arrays,)
    return np.concatenate(arrays, 2, dtype=dtype)


def dsplit(ary, indices_or_sections):
    """Split array into multiple sub-arrays along the 3rd axis (depth)."""
    if np.ndim(ary) < 3:
        raise ValueError("dsplit only works on arrays of 3 or more dimensions")
    return np.split(ary, indices_or_sections, 2)


def unstack(x, /, *, axis=0):
    """Split an array into a sequence of arrays along the given axis."""
    if x.ndim == 0:
        raise ValueError("Input array must be at least 1-d.")
    return tuple(np.moveaxis(x, axis, 0))


def rollaxis(a, axis, start=0):
    """Roll the specified axis backwards, until it lies in a given position."""
    n = a.ndim
    axis = normalize_axis_index(axis, n)
    if start < 0:
        start += n
    if not 0 <= start < n + 1:
        raise np.exceptions.AxisError(f"'start' arg requires {-n} <= start < {n + 1}, but {start} was passed in")
    if axis < start:
        start -= 1
    if axis == start:
        return a[...]
    axes = list(range(n))
    axes.remove(axis)
    axes.insert(start, axis)
    return a.transpose(axes)


def rot90(m, k=1, axes=(0, 1)):
    """Rotate an array by 90 degrees in the plane specified by axes."""
    axes = tuple(axes)
    if len(axes) != 2:
        raise ValueError("len(axes) must be 2.")
    m = np.asanyarray(m)
    if axes[0] == axes[1] or abs(axes[0] - axes[1]) == m.ndim:
        raise ValueError("Axes must be different.")
    if axes[0] >= m.ndim or axes[0] < -m.ndim or axes[1] >= m.ndim or axes[1] < -m.ndim:
        raise ValueError(f"Axes={axes} out of range for array of ndim={m.ndim}.")
    k %= 4
    if k == 0:
        return m[:]
    if k == 2:
        return np.flip(np.flip(m, axes[0]), axes[1])
    order = list(range(m.ndim))
    order[axes[0]], order[axes[1]] = order[axes[1]], order[axes[0]]
    if k == 1:
        return np.transpose(np.flip(m, axes[1]), order)
    return np.flip(np.transpose(m, order), axes[1])


def _placed(values, axis, ndim):
    return values.reshape((1,) * axis + values.shape + (1,) * (ndim - axis - 1))


def insert(arr, obj, values, axis=None):
    """Insert values along the given axis before the given indices."""
    arr = np.asarray(arr)
    if axis is None:
        arr = arr.ravel()
        axis = 0
    else:
        axis = normalize_axis_index(axis, arr.ndim)
    n = arr.shape[axis]
    shape = list(arr.shape)
    if isinstance(obj, slice):
        indices = np.arange(*obj.indices(n), dtype=int)
    else:
        indices = np.array(obj)
        if indices.dtype == bool:
            if indices.ndim != 1:
                raise ValueError("boolean array argument obj to insert must be one-dimensional")
            indices = np.flatnonzero(indices)
        elif indices.ndim > 1:
            raise ValueError("index array argument obj to insert must be one dimensional or scalar")
    if indices.size == 1:
        index = int(indices.item())
        if index < -n or index > n:
            raise IndexError(f"index {obj} is out of bounds for axis {axis} with size {n}")
        if index < 0:
            index += n
        values = np.array(values, copy=None, ndmin=arr.ndim, dtype=arr.dtype)
        if indices.ndim == 0:
            values = np.moveaxis(values, 0, axis)
        count = values.shape[axis]
        shape[axis] += count
        new = np.empty(shape, arr.dtype)
        before = (slice(None),) * axis
        new[before + (slice(None, index),)] = arr[before + (slice(None, index),)]
        new[before + (slice(index, index + count),)] = values
        new[before + (slice(index + count, None),)] = arr[before + (slice(index, None),)]
        return new
    if indices.size == 0 and not isinstance(obj, np.ndarray):
        indices = indices.astype(np.intp)
    indices = indices.copy()
    indices[indices < 0] += n
    if indices.size and (indices.min() < 0 or indices.max() > n):
        wrong = indices[(indices < 0) | (indices > n)][0]
        raise IndexError(f"index {wrong} is out of bounds for axis {axis} with size {n}")
    order = np.argsort(indices, kind="stable")
    indices[order] += np.arange(len(indices))
    shape[axis] += len(indices)
    old = np.ones(shape[axis], dtype=bool)
    old[indices] = False
    new = np.empty(shape, arr.dtype)
    before = (slice(None),) * axis
    new[before + (indices,)] = np.asarray(values).astype(arr.dtype)
    new[before + (old,)] = arr
    return new


def delete(arr, obj, axis=None):
    """Return a new array with sub-arrays along an axis deleted."""
    arr = np.asarray(arr)
    if axis is None:
        arr = arr.ravel()
        axis = 0
    else:
        axis = normalize_axis_index(axis, arr.ndim)
    n = arr.shape[axis]
    keep = np.ones(n, dtype=bool)
    if isinstance(obj, slice):
        keep[obj] = False
    else:
        indices = np.array(obj)
        if indices.dtype == bool:
            if indices.shape != (n,):
                raise ValueError(
                    "boolean array argument obj to delete must be one dimensional and match the axis length of "
                    f"{n}")
            keep &= ~indices
        elif indices.size:
            if indices.dtype.kind not in "iu":
                raise IndexError("arrays used as indices must be of integer (or boolean) type")
            if indices.ndim == 0 and not -n <= int(indices) < n:
                raise IndexError(f"index {obj} is out of bounds for axis {axis} with size {n}")
            keep[indices] = False
    return arr[(slice(None),) * axis + (keep,)]


def trim_zeros(filt, trim="fb", axis=None):
    """Remove values along a dimension which are zero along all other."""
    own = np.asarray(filt)
    trim = trim.lower()
    if trim not in ("fb", "bf", "f", "b"):
        raise ValueError(f"unexpected character(s) in `trim`: {trim!r}")
    places = np.argwhere(own)
    if len(places) == 0:
        result = own[(slice(0, 0),) * own.ndim]
    else:
        low, high = places.min(axis=0), places.max(axis=0) + 1
        axes = range(own.ndim) if axis is None else [normalize_axis_index(axis, own.ndim)]
        cut = [slice(None)] * own.ndim
        for i in axes:
            cut[i] = slice(int(low[i]) if "f" in trim else None, int(high[i]) if "b" in trim else None)
        result = own[tuple(cut)]
    if isinstance(filt, (list, tuple)):
        return type(filt)(result.tolist())
    return result


def resize(a, new_shape):
    """Return a new array with the specified shape."""
    if isinstance(new_shape, (int, np.integer)):
        new_shape = (new_shape,)
    flat = np.ravel(a)
    size = 1
    for n in new_shape:
        size *= n
        if n < 0:
            raise ValueError("all elements of `new_shape` must be non-negative")
    if flat.size == 0 or size == 0:
        return np.zeros(new_shape, flat.dtype)
    return np.tile(flat, -(-size // flat.size))[:size].reshape(new_shape)


def _pairs(value, ndim):
    """A pair of numbers for each axis."""
    if isinstance(value, dict):
        pairs = [(0, 0)] * ndim
        for axis, width in value.items():
            pairs[axis] = (width, width) if isinstance(width, int) else tuple(width)
        return pairs
    own = np.asarray(value)
    return np.broadcast_to(own, (ndim, 2)).tolist()


def _edge_slice(axis, part):
    return (slice(None),) * axis + (part,)


def _fill_axis(padded, axis, left, right, mode, options):
    n = padded.shape[axis]
    inner = n - left - right
    put = lambda part, values: padded.__setitem__(_edge_slice(axis, part), values)
    get = lambda part: padded[_edge_slice(axis, part)]
    front, back = slice(None, left), slice(n - right, None)
    if mode == "edge":
        if left:
            put(front, get(slice(left, left + 1)))
        if right:
            put(back, get(slice(n - right - 1, n - right)))
    elif mode == "linear_ramp":
        ends = options[axis]
        if left:
            ramp = np.linspace(0, 1, left, endpoint=False).reshape((-1,) + (1,) * (padded.ndim - axis - 1))
            edge = get(slice(left, left + 1))
            values = ends[0] + (edge - ends[0]) * ramp
            put(front, values.astype(padded.dtype) if padded.dtype.kind not in "iu" else np.trunc(values).astype(padded.dtype))
        if right:
            ramp = np.linspace(0, 1, right, endpoint=False)[::-1].reshape((-1,) + (1,) * (padded.ndim - axis - 1))
            edge = get(slice(n - right - 1, n - right))
            values = ends[1] + (edge - ends[1]) * ramp
            put(back, values.astype(padded.dtype) if padded.dtype.kind not in "iu" else np.trunc(values).astype(padded.dtype))
    elif mode in ("maximum", "minimum", "mean", "median"):
        lengths = options[axis] if options is not None else (None, None)
        function = {"maximum": np.max, "minimum": np.min, "mean": np.mean, "median": np.median}[mode]
        whole = []
        for side, length in enumerate(lengths):
            length = inner if length is None else min(length, inner)
            part = get(slice(left, left + length) if side == 0 else slice(n - right - length, n - right))
            value = function(part, axis=axis, keepdims=True)
            if mode in ("mean", "median") and padded.dtype.kind in "iu":
                value = np.round(value)
            whole.append(value)
        if left:
            put(front, whole[0])
        if right:
            put(back, whole[1])
    else:
        _fill_repeating(padded, axis, left, right, inner, mode, options)


def _fill_repeating(padded, axis, left, right, inner, mode, options):
    positions = np.arange(-left, inner + right)
    if mode == "wrap":
        source = positions % inner
        odd = None
    elif mode == "symmetric":
        period = positions % (2 * inner)
        source = np.where(period < inner, period, 2 * inner - 1 - period)
    else:
        if inner == 1:
            source = positions * 0
        else:
            period = positions % (2 * inner - 2)
            source = np.where(period < inner, period, 2 * inner - 2 - period)
    core = padded[_edge_slice(axis, slice(left, left + inner))].copy()
    if options == "odd" and mode != "wrap":
        padded[...] = _odd(core, axis, positions, inner, mode)
    else:
        padded[...] = np.take(core, source, axis=axis)


def _odd(core, axis, positions, inner, mode):
    rows = [None] * len(positions)
    lane = np.moveaxis(core, axis, 0)
    known = {i: lane[i] for i in range(inner)}
    step = 0 if mode == "reflect" else 1
    low, high = 0, inner - 1
    start = int(positions[0])
    stop = int(positions[-1])
    while low > start:
        count = min((high - low) + (step or 0), low - start)
        edge = known[low]
        if count == 0:
            count = 1
        new = {low - i: 2 * edge - known[min(low + i - step, high)] for i in range(1, count + 1)}
        known.update(new)
        low -= count
    while high < stop:
        count = min((high - low) + (step or 0), stop - high) or 1
        edge = known[high]
        new = {high + i: 2 * edge - known[max(high - i + step, low)] for i in range(1, count + 1)}
        known.update(new)
        high += count
    rows = np.stack([known[int(p)] for p in positions])
    return np.moveaxis(rows, 0, axis)


_KEYWORDS = {
    "constant": ["constant_values"], "edge": [], "wrap": [], "empty": [], "linear_ramp": ["end_values"],
    "maximum": ["stat_length"], "minimum": ["stat_length"], "mean": ["stat_length"], "median": ["stat_length"],
    "reflect": ["reflect_type"], "symmetric": ["reflect_type"],
}


def pad(array, pad_width, mode="constant", **kwargs):
    """Pad an array."""
    array = np.asarray(array)
    widths = _pairs(pad_width, array.ndim)
    if np.asarray(widths).dtype.kind not in "iu" and array.ndim:
        raise TypeError("`pad_width` must be of integral type.")
    if any(w < 0 for pair in widths for w in pair):
        raise ValueError("index can't contain negative values")
    if callable(mode):
        padded = np.zeros(tuple(n + l + r for n, (l, r) in zip(array.shape, widths)), array.dtype)
        padded[tuple(slice(l, l + n) for n, (l, r) in zip(array.shape, widths))] = array
        for axis in range(padded.ndim):
            view = np.moveaxis(padded, axis, -1)
            for index in np.ndindex(view.shape[:-1]):
                mode(view[index], widths[axis], axis, kwargs)
        return padded
    if mode not in _KEYWORDS:
        raise ValueError(f"mode '{mode}' is not supported")
    unsupported = set(kwargs) - set(_KEYWORDS[mode])
    if unsupported:
        raise ValueError(f"unsupported keyword arguments for mode '{mode}': {unsupported}")
    shape = tuple(n + l + r for n, (l, r) in zip(array.shape, widths))
    padded = np.zeros(shape, array.dtype)
    padded[tuple(slice(l, l + n) for n, (l, r) in zip(array.shape, widths))] = array
    if mode == "empty":
        return padded
    if mode == "constant":
        values = _pairs(kwargs.get("constant_values", 0), array.ndim)
        for axis, (left, right) in enumerate(widths):
            if left:
                padded[_edge_slice(axis, slice(None, left))] = values[axis][0]
            if right:
                padded[_edge_slice(axis, slice(shape[axis] - right, None))] = values[axis][1]
        return padded
    if array.size == 0 or 0 in array.shape:
        for axis, (left, right) in enumerate(widths):
            if array.shape[axis] == 0 and (left or right):
                raise ValueError(f"can't extend empty axis {axis} using modes other than 'constant' or 'empty'")
        return padded
    if mode == "linear_ramp":
        options = _pairs(kwargs.get("end_values", 0), array.ndim)
    elif mode in ("reflect", "symmetric"):
        options = kwargs.get("reflect_type", "even")
    else:
        length = kwargs.get("stat_length")
        options = None if length is None else _pairs(length, array.ndim)
    for axis, (left, right) in enumerate(widths):
        region = padded[tuple(
            slice(None) if i <= axis else slice(l, l + n) for i, (n, (l, r)) in enumerate(zip(array.shape, widths)))]
        _fill_axis(region, axis, left, right, mode, options)
    return padded


def _block_depth(arrays):
    if isinstance(arrays, tuple):
        raise TypeError(
            "arrays is a tuple. Only lists can be used to arrange blocks, and np.block does not allow implicit "
            "conversion from tuple to ndarray.")
    if isinstance(arrays, list):
        if not arrays:
            raise ValueError("List at arrays cannot be empty")
        return 1 + max(_block_depth(item) for item in arrays)
    return 0


def _block_ndim(arrays):
    return max(_block_ndim(item) for item in arrays) if isinstance(arrays, list) else np.ndim(arrays)


def _block(arrays, depth, depths, ndim):
    if depth < depths:
        parts = [_block(item, depth + 1, depths, ndim) for item in arrays]
        return np.concatenate(parts, axis=-(depths - depth))
    return np.array(arrays, ndmin=ndim)


def block(arrays):
    """Assemble an nd-array from nested lists of blocks."""
    depths = _block_depth(arrays)
    return _block(arrays, 0, depths, max(depths, _block_ndim(arrays)))


def _mask(n, m, k):
    return np.greater_equal.outer(np.arange(n), np.arange(-k, m - k))


def tri(N, M=None, k=0, dtype=float, *, like=None):
    """An array with ones at and below the given diagonal and zeros elsewhere."""
    return _mask(N, N if M is None else M, k).astype(dtype)


def _triangle(m, k):
    return np.asarray(tri(*m.shape[-2:], k=k, dtype=bool))


def tril(m, k=0):
    """Lower triangle of an array."""
    m = np.asanyarray(m)
    return np.where(_triangle(m, k), m, np.zeros(1, m.dtype))


def triu(m, k=0):
    """Upper triangle of an array."""
    m = np.asanyarray(m)
    return np.where(_triangle(m, k - 1), np.zeros(1, m.dtype), m)


def tril_indices(n, k=0, m=None):
    """Return the indices for the lower-triangle of an (n, m) array."""
    return np.nonzero(_mask(n, n if m is None else m, k))


def triu_indices(n, k=0, m=None):
    """Return the indices for the upper-triangle of an (n, m) array."""
    return np.nonzero(~_mask(n, n if m is None else m, k - 1))


def tril_indices_from(arr, k=0):
    """Return the indices for the lower-triangle of arr."""
    if arr.ndim != 2:
        raise ValueError("input array must be 2-d")
    return tril_indices(arr.shape[-2], k, arr.shape[-1])


def triu_indices_from(arr, k=0):
    """Return the indices for the upper-triangle of arr."""
    if arr.ndim != 2:
        raise ValueError("input array must be 2-d")
    return triu_indices(arr.shape[-2], k, arr.shape[-1])


def mask_indices(n, mask_func, k=0):
    """Return the indices to access (n, n) arrays, given a masking function."""
    return np.nonzero(mask_func(np.ones((n, n), int), k) != 0)


def diagflat(v, k=0):
    """Create a two-dimensional array with the flattened input as a diagonal."""
    return np.diag(np.ravel(v), k)


def fill_diagonal(a, val, wrap=False):
    """Fill the main diagonal of the given array of any dimensionality."""
    if a.ndim < 2:
        raise ValueError("array must be at least 2-d")
    end = None
    if a.ndim == 2:
        step = a.shape[1] + 1
        if not wrap:
            end = a.shape[1] * a.shape[1]
    else:
        if not np.all(np.diff(a.shape) == 0):
            raise ValueError("All dimensions of input must be of equal length")
        step = 1 + int(np.cumprod(a.shape[:-1]).sum())
    a.flat[:end:step] = val


def diag_indices(n, ndim=2):
    """Return the indices to access the main diagonal of an array."""
    return (np.arange(n),) * ndim


def diag_indices_from(arr):
    """Return the indices to access the main diagonal of an n-dimensional array."""
    if not arr.ndim >= 2:
        raise ValueError("input array must be at least 2-d")
    if not np.all(np.diff(arr.shape) == 0):
        raise ValueError("All dimensions of input must be of equal length")
    return diag_indices(arr.shape[0], arr.ndim)


def vander(x, N=None, increasing=False):
    """Generate a Vandermonde matrix."""
    x = np.asarray(x)
    if x.ndim != 1:
        raise ValueError("x must be a one-dimensional array or sequence.")
    if N is None:
        N = len(x)
    v = np.empty((len(x), N), dtype=np.promote_types(x.dtype, int))
    own = v if increasing else v[:, ::-1]
    if N > 0:
        own[:, 0] = 1
    if N > 1:
        own[:, 1:] = x[:, None]
        own[:, 1:] = np.multiply.accumulate(own[:, 1:], axis=1)
    return v


def packbits(a, /, axis=None, bitorder="big"):
    """Pack the elements of a binary-valued array into bits in a uint8 array."""
    a = np.asarray(a) != 0
    if axis is None:
        a, axis = a.ravel(), 0
    lanes = np.moveaxis(a, axis, -1)
    n = lanes.shape[-1]
    full = np.zeros(lanes.shape[:-1] + (-(-n // 8) * 8,), np.uint8)
    full[..., :n] = lanes
    weights = np.array([128, 64, 32, 16, 8, 4, 2, 1] if bitorder == "big" else [1, 2, 4, 8, 16, 32, 64, 128], np.uint8)
    packed = (full.reshape(lanes.shape[:-1] + (-1, 8)) * weights).sum(axis=-1, dtype=np.uint8)
    return np.moveaxis(packed, -1, axis)


def unpackbits(a, /, axis=None, count=None, bitorder="big"):
    """Unpack elements of a uint8 array into a binary-valued output array."""
    a = np.asarray(a)
    if a.dtype != np.uint8:
        raise TypeError("Expected an input array of unsigned byte data type")
    if axis is None:
        a, axis = a.ravel(), 0
    lanes = np.moveaxis(a, axis, -1)
    shifts = np.arange(7, -1, -1) if bitorder == "big" else np.arange(8)
    bits = ((lanes[..., None] >> shifts.astype(np.uint8)) & np.uint8(1)).reshape(lanes.shape[:-1] + (-1,))
    if count is not None:
        n = bits.shape[-1]
        if count > n:
            more = np.zeros(bits.shape[:-1] + (count - n,), np.uint8)
            bits = np.concatenate((bits, more), axis=-1)
        else:
            bits = bits[..., :count]
    return np.ascontiguousarray(np.moveaxis(bits, -1, axis))
