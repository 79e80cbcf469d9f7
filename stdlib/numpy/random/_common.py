"""What generators of both kinds share: sizes, parameters that are arrays, checks."""

import math

import numpy as np
from numpy import _kernels


def shape_of(size):
    if size is None:
        return None
    if isinstance(size, (tuple, list, np.ndarray)):
        return tuple(int(n) for n in size)
    return (size.__index__(),)


def draw(stream, name, size, *parameters, discrete=False, scalar=None):
    """Numbers of a distribution; parameters may be arrays."""
    kernel = _kernels.discrete if discrete else _kernels.continuous
    shape = shape_of(size)
    if all(np.ndim(p) == 0 for p in parameters):
        values = [float(p) for p in parameters]
        if shape is None:
            made = kernel(stream, name, 1, *values)[0]
            return int(made) if discrete else float(made)
        return kernel(stream, name, math.prod(shape), *values).reshape(shape)
    arrays = np.broadcast_arrays(*[np.asarray(p, dtype=float) for p in parameters])
    if shape is None:
        shape = arrays[0].shape
    else:
        if np.broadcast_shapes(arrays[0].shape, shape) != shape:
            raise ValueError(f"Output size {shape} is not compatible with broadcast dimensions of inputs {arrays[0].shape}.")
        arrays = [np.broadcast_to(a, shape) for a in arrays]
    columns = [a.ravel().tolist() for a in arrays]
    made = [kernel(stream, name, 1, *values)[0] for values in zip(*columns)]
    return np.array(made, dtype=np.int64 if discrete else float).reshape(shape)


def check(condition, text):
    if not np.all(condition):
        raise ValueError(text)


def positive(value, name):
    check(np.asarray(value) > 0, f"{name} <= 0")


def not_negative(value, name):
    check((np.asarray(value) >= 0) & ~np.signbit(np.asarray(value, dtype=float)), f"{name} < 0")


def chance(value, name="p"):
    value = np.asarray(value, dtype=float)
    check((value >= 0) & (value <= 1), f"{name} < 0, {name} > 1 or {name} is NaN")


_RANGES = {
    "bool": (0, 2), "int8": (-2 ** 7, 2 ** 7), "int16": (-2 ** 15, 2 ** 15), "int32": (-2 ** 31, 2 ** 31),
    "int64": (-2 ** 63, 2 ** 63), "uint8": (0, 2 ** 8), "uint16": (0, 2 ** 16), "uint32": (0, 2 ** 32),
    "uint64": (0, 2 ** 64),
}


def integers(stream, low, high, size, dtype, endpoint, masked):
    """Integers from low to high in an integer dtype."""
    if high is None:
        low, high = 0, low
    kind = np.dtype(dtype)
    if kind.name not in _RANGES:
        raise TypeError(f"Unsupported dtype {kind!r} for {'randint' if masked else 'integers'}")
    least, beyond = _RANGES[kind.name]
    shape = shape_of(size)
    bits = 8 if kind.kind == "b" else kind.itemsize * 8
    if np.ndim(low) == 0 and np.ndim(high) == 0:
        low, high = _whole(low), _whole(high)
        high = high if endpoint else high - 1
        if low < least:
            raise ValueError(f"low is out of bounds for {kind.name}")
        if high >= beyond:
            raise ValueError(f"high is out of bounds for {kind.name}")
        if low > high:
            raise ValueError("low > high" if endpoint else "low >= high")
        count = 1 if shape is None else math.prod(shape)
        made = _finish(_kernels.offsets(stream, high - low, count, bits, masked), low, kind)
        return made[0] if shape is None else made.reshape(shape)
    lows, highs = np.broadcast_arrays(np.asarray(low), np.asarray(high))
    if shape is None:
        shape = lows.shape
    lows, highs = np.broadcast_to(lows, shape), np.broadcast_to(highs, shape)
    made = []
    for first, last in zip(lows.ravel().tolist(), highs.ravel().tolist()):
        first, last = _whole(first), _whole(last) if endpoint else _whole(last) - 1
        if first < least:
            raise ValueError(f"low is out of bounds for {kind.name}")
        if last >= beyond:
            raise ValueError(f"high is out of bounds for {kind.name}")
        if first > last:
            raise ValueError("low > high" if endpoint else "low >= high")
        made.append(int(_kernels.offsets(stream, last - first, 1, bits, masked)[0]) + first)
    return np.array(made, dtype=kind).reshape(shape)


def _whole(value):
    if isinstance(value, (float, np.floating)):
        return math.ceil(value) if value != int(value) else int(value)
    return int(value)


def _finish(offsets, low, kind):
    if kind.kind == "b":
        return (offsets.astype(np.int64) + low).astype(bool)
    if kind == np.uint64:
        return offsets + np.uint64(low)
    return (offsets.view(np.int64) + low if low >= -2 ** 63 else offsets.view(np.int64)).astype(kind)


def multinomial(stream, n, pvals, size):
    pvals = np.asarray(pvals, dtype=float)
    if pvals.ndim == 0:
        raise ValueError("pvals must have at least 1 dimension")
    if pvals[:-1].sum() > 1.0 + 1e-12:
        raise ValueError("sum(pvals[:-1]) > 1.0")
    values = pvals.tolist()
    shape = shape_of(size) or ()
    rows = []
    for _ in range(math.prod(shape)):
        left, total, row = int(n), 1.0, [0] * len(values)
        for j, p in enumerate(values[:-1]):
            row[j] = int(_kernels.discrete(stream, "binomial", 1, float(left), p / total)[0])
            left -= row[j]
            if left <= 0:
                break
            total -= p
        if left > 0:
            row[-1] = left
        rows.append(row)
    return np.array(rows, dtype=np.int64).reshape(shape + (len(values),))


def without_replacement(random, p, size):
    """Distinct places with given chances, by rounds."""
    p = np.array(p, dtype=float)
    found = np.zeros(size, dtype=np.int64)
    count = 0
    while count < size:
        x = random(size - count)
        if count > 0:
            p[found[:count]] = 0
        cdf = np.cumsum(p)
        cdf = cdf / cdf[-1]
        new = cdf.searchsorted(x, side="right")
        _, first = np.unique(new, return_index=True)
        new = new.take(np.sort(first))
        found[count:count + new.size] = new
        count += new.size
    return found


def check_chances(p, count):
    p = np.asarray(p, dtype=float)
    if p.ndim != 1:
        raise ValueError("p must be 1-dimensional")
    if p.size != count:
        raise ValueError("a and p must have same size")
    total = math.fsum(p.tolist())
    if np.isnan(total):
        raise ValueError("Probabilities contain NaN")
    if np.any(p < 0):
        raise ValueError("Probabilities are not non-negative")
    if abs(total - 1.0) > 1.4901161193847656e-08:
        raise ValueError("Probabilities do not sum to 1. See Notes section of docstring for more information.")
    return p
