"""Methods of arrays and ufuncs, and rarer arguments of functions."""

import numpy as np
from numpy.lib.array_utils import normalize_axis_index


def partition(a, kth, axis, kind=None, order=None):
    own = normalize_axis_index(-1 if axis is None else axis, a.ndim)
    n = a.shape[own]
    for k in np.atleast_1d(kth):
        if not -n <= k < n:
            raise ValueError(f"kth(={k}) out of bounds ({n})")
    a[...] = np.sort(a, axis=own)


def argpartition(a, kth, axis=-1, kind=None, order=None):
    return np.argpartition(a, kth, axis)


def choose(a, choices, out, mode):
    return np.choose(a, choices, out, mode or "raise")


def compress(a, condition, axis, out):
    return np.compress(condition, a, axis, out)


def put(a, indices, values, mode):
    np.put(a, indices, values, mode or "raise")


def resize(a, check, shape):
    if len(shape) == 1 and isinstance(shape[0], (tuple, list)):
        shape = shape[0]
    if int(np.prod(shape)) != a.size:
        raise NotImplementedError("ndarray.resize() to another size is not available; use np.resize()")
    a.shape = tuple(shape)


def tofile(a, file, separator, form):
    own = "" if separator is None else separator
    if own == "":
        data = a.tobytes()
        if hasattr(file, "write"):
            file.write(data)
        else:
            with open(file, "wb") as stream:
                stream.write(data)
        return
    text = own.join((form or "%s") % v for v in a.ravel().tolist())
    if hasattr(file, "write"):
        file.write(text.encode())
    else:
        with open(file, "w") as stream:
            stream.write(text)


def byteswap(a, inplace=None):
    raw = np.frombuffer(a.tobytes(), dtype=np.uint8).reshape(-1, a.itemsize)
    made = np.ascontiguousarray(raw[:, ::-1]).view(a.dtype).reshape(a.shape)
    if inplace:
        a[...] = made
        return a
    return made


def take_mode(a, indices, axis, mode):
    a, indices = np.asarray(a), np.asarray(indices)
    n = a.size if axis is None else a.shape[axis]
    if mode == "wrap":
        indices = indices % n
    elif mode == "clip":
        indices = np.clip(indices, 0, n - 1)
    else:
        raise ValueError(f"clipmode must be one of 'clip', 'raise', or 'wrap' (got '{mode}')")
    return np.take(a, indices, axis)


def unique_axis(a, index, inverse, counts, axis):
    a = np.asarray(a)
    rows = np.moveaxis(a, axis, 0)
    shape = rows.shape
    flat = rows.reshape(shape[0], -1) if a.size else rows.reshape(shape[0], int(np.prod(shape[1:])))
    keys = [tuple(row) for row in flat.tolist()]
    order = sorted(range(len(keys)), key=lambda i: (keys[i], i))
    first, group, number = [], [0] * len(keys), []
    for i in order:
        if not first or keys[first[-1]] != keys[i]:
            first.append(i)
            number.append(0)
        number[-1] += 1
        group[i] = len(first) - 1
    result = np.moveaxis(rows[np.array(first, dtype=int)], 0, axis)
    extras = []
    if index:
        extras.append(np.array(first, dtype=int))
    if inverse:
        extras.append(np.array(group, dtype=int))
    if counts:
        extras.append(np.array(number, dtype=int))
    return (result, *extras) if extras else result


def ufunc_at(ufunc, a, indices, *others):
    places = np.arange(a.size).reshape(a.shape)[indices]
    flat = a.reshape(-1) if a.flags.c_contiguous else None
    target = a.ravel() if flat is None else flat
    where = np.ravel(places)
    if others:
        values = np.broadcast_to(np.asarray(others[0]), places.shape).ravel()
        if ufunc is np.add and target.dtype == np.float64 and values.dtype.kind in "fiub" and np.all(target == 0):
            from numpy import _kernels
            target += _kernels.bincount(where, values.astype(float), target.size)
        elif np.unique(where).size == where.size:
            target[where] = ufunc(target[where], values)
        else:
            for place, value in zip(where.tolist(), values):
                target[place] = ufunc(target[place], value)
    else:
        for place in where.tolist():
            target[place] = ufunc(target[place])
    if flat is None:
        a[...] = target.reshape(a.shape)


def ufunc_reduceat(ufunc, array, indices, axis, dtype, out):
    array = np.asarray(array)
    indices = np.asarray(indices)
    axis = normalize_axis_index(axis, array.ndim)
    n = array.shape[axis]
    for i in indices.tolist():
        if not 0 <= i < n:
            raise IndexError(f"index {i} out-of-bounds in {ufunc.__name__}.reduceat [0, {n})")
    lanes = np.moveaxis(array, axis, 0)
    ends = indices.tolist()[1:] + [n]
    parts = []
    for start, end in zip(indices.tolist(), ends):
        parts.append(ufunc.reduce(lanes[start:end], axis=0, dtype=dtype) if start < end else lanes[start])
    kind = ufunc.reduce(lanes[:1], axis=0, dtype=dtype).dtype
    made = np.moveaxis(np.array(parts, dtype=kind).reshape((len(parts),) + lanes.shape[1:]), 0, axis)
    if out is not None:
        out[...] = made
        return out
    return made


_IDENTITY = {"add": 0, "multiply": 1, "logical_or": False, "logical_and": True, "bitwise_or": 0, "bitwise_xor": 0, "bitwise_and": -1}


def ufunc_reduce_where(ufunc, array, axis, keepdims, initial, mask):
    array = np.asarray(array)
    identity = _IDENTITY.get(ufunc.__name__) if initial is None else initial
    if identity is None:
        raise ValueError(
            f"reduction operation '{ufunc.__name__}' does not have an identity, so to use a where mask one has to specify "
            "'initial'")
    chosen = np.where(np.asarray(mask, dtype=bool), array, np.asarray(identity).astype(array.dtype))
    return ufunc.reduce(chosen, axis=axis, keepdims=keepdims, **({} if initial is None else {"initial": initial}))


def reduce_where(name, array, axes, dtype, keepdims, extra, mask):
    array = np.asarray(array)
    mask = np.broadcast_to(np.asarray(mask, dtype=bool), array.shape)
    if name in ("mean", "var", "variance", "std", "deviation"):
        return _moments(name, array, axes, dtype, keepdims, extra, mask)
    if name in ("max", "min"):
        if extra is None:
            ufunc = "maximum" if name == "max" else "minimum"
            raise ValueError(
                f"reduction operation '{ufunc}' does not have an identity, so to use a where mask one has to specify 'initial'")
        function = np.max if name == "max" else np.min
        return function(np.where(mask, array, extra), axis=axes, keepdims=keepdims, initial=extra)
    neutral = {"sum": 0, "prod": 1, "any": False, "all": True}[name]
    chosen = np.where(mask, array, np.asarray(neutral).astype(array.dtype))
    if name in ("any", "all"):
        return (np.any if name == "any" else np.all)(chosen, axis=axes, keepdims=keepdims)
    return (np.sum if name == "sum" else np.prod)(chosen, axis=axes, dtype=dtype, keepdims=keepdims, initial=extra)


def _moments(name, array, axes, dtype, keepdims, freedom, mask):
    import warnings
    count = np.sum(mask, axis=axes, keepdims=True)
    kind = dtype or (float if array.dtype.kind in "iub" else array.dtype)
    total = np.sum(np.where(mask, array, 0), axis=axes, dtype=kind, keepdims=True)
    with np.errstate(all="ignore"):
        mean = total / count
    if name == "mean":
        if np.any(count == 0):
            warnings.warn("Mean of empty slice", RuntimeWarning, stacklevel=3)
        made = mean
    else:
        deviation = np.where(mask, array - mean, 0)
        squares = np.sum((deviation * np.conj(deviation)).real, axis=axes, keepdims=True)
        left = np.maximum(count - (freedom or 0), 0)
        if np.any(left <= 0):
            warnings.warn("Degrees of freedom <= 0 for slice", RuntimeWarning, stacklevel=3)
        with np.errstate(all="ignore"):
            made = squares / left
        if name in ("std", "deviation"):
            made = np.sqrt(made)
    if keepdims:
        return made
    return np.squeeze(made, axis=axes)[()] if axes is not None else made.reshape(())[()]


def roll_several(a, shift, axis):
    if axis is None:
        return np.roll(np.ravel(a), int(np.sum(shift))).reshape(np.shape(a))
    shifts, axes = np.broadcast_arrays(np.asarray(shift), np.asarray(axis))
    if shifts.ndim > 1:
        raise ValueError("'shift' and 'axis' should be scalars or 1D sequences")
    for step, own in zip(shifts.ravel().tolist(), axes.ravel().tolist()):
        a = np.roll(a, step, own)
    return a
