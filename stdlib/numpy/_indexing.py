"""Grids, index objects and picking elements."""

import math

import numpy as np
from numpy.lib.array_utils import normalize_axis_index


def meshgrid(*xi, copy=True, sparse=False, indexing="xy"):
    """Return a tuple of coordinate matrices from coordinate vectors."""
    if indexing not in ("xy", "ij"):
        raise ValueError("Valid values for `indexing` are 'xy' and 'ij'.")
    ndim = len(xi)
    ones = (1,) * ndim
    output = [np.asanyarray(x).reshape(ones[:i] + (-1,) + ones[i + 1:]) for i, x in enumerate(xi)]
    if indexing == "xy" and ndim > 1:
        output[0] = output[0].reshape((1, -1) + ones[2:])
        output[1] = output[1].reshape((-1, 1) + ones[2:])
    if not sparse:
        output = list(np.broadcast_arrays(*output)) if output else []
    if copy:
        output = [x.copy() for x in output]
    return tuple(output)


class _Grid:
    def __init__(self, sparse):
        self.sparse = sparse

    def __getitem__(self, key):
        if not isinstance(key, tuple):
            return _range(key)
        ranges = [_range(part) for part in key]
        kind = np.result_type(*ranges)
        ranges = [r.astype(kind) for r in ranges]
        shape = tuple(len(r) for r in ranges)
        placed = [r.reshape((1,) * i + (-1,) + (1,) * (len(ranges) - i - 1)) for i, r in enumerate(ranges)]
        if self.sparse:
            return tuple(placed)
        result = np.empty((len(ranges),) + shape, kind)
        for i, r in enumerate(placed):
            result[i] = r
        return result

    def __len__(self):
        return 0


def _range(part):
    start = 0 if part.start is None else part.start
    step = 1 if part.step is None else part.step
    if isinstance(step, complex):
        count = int(abs(step))
        if count > 1:
            delta = (part.stop - start) / float(count - 1)
        else:
            delta = 0.0
        return np.arange(0, count) * delta + start
    if part.stop is None:
        return np.arange(0, start, step)
    return np.arange(start, part.stop, step)


mgrid = _Grid(False)
ogrid = _Grid(True)


class _AxisConcatenator:
    def __init__(self, axis=0, ndmin=1, trans1d=-1):
        self.axis, self.ndmin, self.trans1d = axis, ndmin, trans1d

    def __getitem__(self, key):
        if isinstance(key, str):
            raise NotImplementedError("np.bmat is not available")
        items = key if isinstance(key, tuple) else (key,)
        axis, ndmin, trans1d, as_matrix = self.axis, self.ndmin, self.trans1d, False
        objects, scalars = [], []
        for place, item in enumerate(items):
            if isinstance(item, str):
                if place != 0:
                    raise ValueError("special directives must be the first entry.")
                if item in ("r", "c"):
                    raise NotImplementedError("np.matrix is not available")
                parts = item.split(",")
                try:
                    axis = int(parts[0])
                    if len(parts) > 1:
                        ndmin = int(parts[1])
                    if len(parts) > 2:
                        trans1d = int(parts[2])
                except ValueError as error:
                    raise ValueError(f"unknown special directive {item!r}") from error
                continue
            scalar = False
            if isinstance(item, slice):
                start = 0 if item.start is None else item.start
                step = 1 if item.step is None else item.step
                if isinstance(step, complex):
                    new = np.linspace(start, item.stop, num=int(abs(step)))
                else:
                    new = np.arange(start, item.stop, step)
                if ndmin > 1:
                    new = np.array(new, copy=None, ndmin=ndmin)
                    if trans1d != -1:
                        new = np.swapaxes(new, -1, trans1d)
            elif np.isscalar(item):
                new = item
                scalar = True
            else:
                own = np.ndim(item)
                new = np.array(item, copy=None, ndmin=ndmin)
                if trans1d != -1 and own < ndmin:
                    k = trans1d if trans1d >= 0 else trans1d + ndmin + 1
                    order = list(range(ndmin))
                    missing = ndmin - own
                    axes = order[:k] + order[missing:] + order[k:missing] if k <= missing else order
                    new = new.transpose(order[missing:] + order[:missing] if k == 0 else _moved(order, missing, k))
            objects.append(new)
            scalars.append(scalar)
        strong = [np.asarray(o).dtype for o, s in zip(objects, scalars) if not s]
        kind = np.result_type(*strong, *[o for o, s in zip(objects, scalars) if s])
        arrays = [np.array(o, ndmin=ndmin, dtype=kind) if s else np.asarray(o, dtype=kind) for o, s in zip(objects, scalars)]
        return np.concatenate(arrays, axis=axis)

    def __len__(self):
        return 0


def _moved(order, missing, k):
    new, rest = order[:missing], order[missing:]
    return new[:k] + rest + new[k:] if k <= missing else order


r_ = _AxisConcatenator()
c_ = _AxisConcatenator(-1, 2, 0)


class _IndexExpression:
    def __init__(self, maketuple):
        self.maketuple = maketuple

    def __getitem__(self, item):
        return (item,) if self.maketuple and not isinstance(item, tuple) else item


index_exp = _IndexExpression(True)
s_ = _IndexExpression(False)


def ix_(*args):
    """Construct an open mesh from multiple sequences."""
    results = []
    for place, new in enumerate(args):
        if not isinstance(new, np.ndarray):
            new = np.asarray(new)
            if new.size == 0:
                new = new.astype(np.intp)
        if new.ndim != 1:
            raise ValueError("Cross index must be 1 dimensional")
        if new.dtype == bool:
            (new,) = new.nonzero()
        results.append(new.reshape((1,) * place + (new.size,) + (1,) * (len(args) - place - 1)))
    return tuple(results)


class ndindex:
    """An N-dimensional iterator object to index arrays."""

    def __init__(self, *shape):
        if len(shape) == 1 and isinstance(shape[0], tuple):
            shape = shape[0]
        if any(n < 0 for n in shape):
            raise ValueError("negative dimensions are not allowed")
        self._shape = tuple(int(n) for n in shape)
        self._next = None if 0 in self._shape else [0] * len(self._shape)

    def __iter__(self):
        return self

    def __next__(self):
        index = self._next
        if index is None:
            raise StopIteration
        found = tuple(index)
        for axis in range(len(index) - 1, -1, -1):
            index[axis] += 1
            if index[axis] < self._shape[axis]:
                return found
            index[axis] = 0
        self._next = None
        return found


class ndenumerate:
    """Multidimensional index iterator."""

    def __init__(self, arr):
        arr = np.asarray(arr)
        self._places, self._values = ndindex(arr.shape), iter(arr.flat)

    def __next__(self):
        return next(self._places), next(self._values)

    def __iter__(self):
        return self


class nditer:
    """Efficient multi-dimensional iterator object to iterate over arrays."""

    def __init__(self, op, flags=None, op_flags=None, op_dtypes=None, order="K", casting="safe", op_axes=None, itershape=None, buffersize=0):
        single = not isinstance(op, (tuple, list))
        given = [op] if single else list(op)
        flags = flags or []
        modes = op_flags or []
        if modes and isinstance(modes[0], str):
            modes = [modes] * len(given)
        known = [np.asarray(o) for o in given if o is not None]
        shape = np.broadcast_shapes(*[o.shape for o in known])
        self.operands = []
        for place, own in enumerate(given):
            if own is None:
                kind = op_dtypes[place] if op_dtypes else np.result_type(*known)
                own = np.empty(shape, kind)
            self.operands.append(np.asarray(own))
        self._writes = [place < len(modes) and ("readwrite" in modes[place] or "writeonly" in modes[place]) or given[place] is None
                        for place in range(len(given))]
        self._views = [np.broadcast_to(o, shape) if o.shape != shape else o for o in self.operands]
        self._single = single
        self._external = "external_loop" in flags
        self._f_index, self._c_index = "f_index" in flags, "c_index" in flags
        self.has_multi_index = "multi_index" in flags
        self.ndim, self.shape, self.itersize, self.nop = len(shape), shape, math.prod(shape), len(given)
        axes = list(range(self.ndim))
        first = self._views[0]
        if order == "F" or order in "KA" and first.flags.f_contiguous and not first.flags.c_contiguous:
            axes.reverse()
        elif order == "K":
            axes.sort(key=lambda a: -abs(first.strides[a]))
        self._axes = axes
        self._iterator = self._indices()
        self.finished = self.itersize == 0
        self._started = False
        self._index = None
        if not self.finished:
            self._index = next(self._iterator)

    def _indices(self):
        for place in ndindex(tuple(self.shape[a] for a in self._axes)):
            index = [0] * self.ndim
            for axis, position in zip(self._axes, place):
                index[axis] = position
            yield tuple(index)

    @property
    def multi_index(self):
        return self._index

    @property
    def index(self):
        return int(np.ravel_multi_index(self._index, self.shape, order="F" if self._f_index else "C")) if self.ndim else 0

    @property
    def iterindex(self):
        return int(np.ravel_multi_index(tuple(self._index[a] for a in self._axes), tuple(self.shape[a] for a in self._axes)))

    def _item(self, place):
        if self._external:
            flat = self._views[place].transpose(self._axes).reshape(-1)
            return flat
        view = self._views[place][tuple(slice(i, i + 1) for i in self._index)].reshape(())
        if not self._writes[place]:
            view.flags.writeable = False
        return view

    @property
    def value(self):
        items = tuple(self._item(place) for place in range(self.nop))
        return items[0] if self.nop == 1 else items

    def __getitem__(self, place):
        return self._item(place)

    def __setitem__(self, place, value):
        self._item(place)[...] = value

    def iternext(self):
        self._index = next(self._iterator, None)
        self.finished = self._index is None
        return not self.finished

    def reset(self):
        self._iterator = self._indices()
        self._started = False
        self._index = next(self._iterator, None)
        self.finished = self._index is None

    def __iter__(self):
        return self

    def __next__(self):
        if self._started:
            self.iternext()
        self._started = True
        if self.finished:
            raise StopIteration
        if self._external:
            value = self.value
            self.finished = True
            self._index = None
            self._iterator = iter(())
            return value
        return self.value

    def __len__(self):
        return self.itersize

    def __enter__(self):
        return self

    def __exit__(self, *details):
        return None

    def close(self):
        pass

    def copy(self):
        raise NotImplementedError("copy of nditer is not available")


class broadcast:
    """Produce an object that mimics broadcasting."""

    def __init__(self, *args):
        arrays = [np.asarray(a) for a in args]
        try:
            self.shape = np.broadcast_shapes(*[a.shape for a in arrays])
        except ValueError:
            first = arrays[0]
            for place, other in enumerate(arrays[1:], 1):
                try:
                    np.broadcast_shapes(first.shape, other.shape)
                except ValueError:
                    raise ValueError(
                        "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with "
                        f"shape {first.shape} and arg {place} with shape {other.shape}.") from None
            raise
        self.nd = self.ndim = len(self.shape)
        self.size = math.prod(self.shape)
        self.numiter = len(arrays)
        self.iters = tuple(np.broadcast_to(a, self.shape).flat for a in arrays)
        self.reset()

    def reset(self):
        self.index = 0
        self._zip = zip(*[iter(i) for i in self.iters])

    def __iter__(self):
        return self

    def __next__(self):
        values = next(self._zip)
        self.index += 1
        return values


def ravel_multi_index(multi_index, dims, mode="raise", order="C"):
    """Converts a tuple of index arrays into an array of flat indices, applying boundary modes to the multi-index."""
    dims = (dims,) if isinstance(dims, (int, np.integer)) else tuple(dims)
    if len(multi_index) != len(dims):
        raise ValueError(f"parameter multi_index must be a sequence of length {len(dims)}")
    modes = mode if isinstance(mode, tuple) else (mode,) * len(dims)
    total, step = 0, 1
    pairs = list(zip(multi_index, dims, modes))
    for place, n, how in pairs if order == "F" else reversed(pairs):
        place = np.asarray(place)
        if place.dtype.kind not in "iu" and place.size:
            raise TypeError("only int indices permitted")
        place = place.astype(int)
        if how == "wrap":
            place = place % n
        elif how == "clip":
            place = np.clip(place, 0, n - 1)
        elif np.any((place < 0) | (place >= n)):
            raise ValueError("invalid entry in coordinates array")
        total = total + place * step
        step *= n
    return total[()] if isinstance(total, np.ndarray) else total


def unravel_index(indices, shape, order="C"):
    """Converts a flat index or array of flat indices into a tuple of coordinate arrays."""
    shape = (shape,) if isinstance(shape, (int, np.integer)) else tuple(shape)
    own = np.asarray(indices)
    if own.dtype.kind not in "iu" and own.size:
        raise TypeError("only int indices permitted")
    size = math.prod(shape)
    outside = (own < 0) | (own >= size)
    if np.any(outside):
        raise ValueError(f"index {own[outside].ravel()[0] if own.ndim else own} is out of bounds for array with size {size}")
    left, places = own.astype(int), []
    for n in shape if order == "F" else reversed(shape):
        places.append((left % n)[()])
        left = left // n
    return tuple(places if order == "F" else reversed(places))


def indices(dimensions, dtype=int, sparse=False):
    """Return an array representing the indices of a grid."""
    dimensions = tuple(dimensions)
    n = len(dimensions)
    shape = (1,) * n
    placed = [np.arange(d, dtype=dtype).reshape(shape[:i] + (d,) + shape[i + 1:]) for i, d in enumerate(dimensions)]
    if sparse:
        return tuple(placed)
    result = np.empty((n,) + dimensions, dtype=dtype)
    for i, own in enumerate(placed):
        result[i] = own
    return result


def choose(a, choices, out=None, mode="raise"):
    """Construct an array from an index array and a list of arrays to choose from."""
    a = np.asarray(a)
    arrays = np.broadcast_arrays(a, *[np.asarray(c) for c in choices])
    place, arrays = arrays[0].astype(int), arrays[1:]
    n = len(arrays)
    if mode == "wrap":
        place = place % n
    elif mode == "clip":
        place = np.clip(place, 0, n - 1)
    elif np.any((place < 0) | (place >= n)):
        raise ValueError("invalid entry in choice array")
    result = np.empty(place.shape, np.result_type(*arrays)) if out is None else out
    for i, own in enumerate(arrays):
        mask = place == i
        result[mask] = own[mask]
    return result[()] if result.ndim == 0 else result


def select(condlist, choicelist, default=0):
    """Return an array drawn from elements in choicelist, depending on conditions."""
    if len(condlist) != len(choicelist):
        raise ValueError("list of cases must be same length as list of conditions")
    if len(condlist) == 0:
        raise ValueError("select with an empty condition list is not possible")
    for i, own in enumerate(condlist):
        if np.asarray(own).dtype != bool:
            raise TypeError(f"invalid entry {i} in condlist: should be boolean ndarray")
    strong = [c for c in choicelist if isinstance(c, (np.ndarray, np.generic, list, tuple))]
    weak = [c for c in [*choicelist, default] if not isinstance(c, (np.ndarray, np.generic, list, tuple))]
    if isinstance(default, (np.ndarray, np.generic)):
        strong.append(default)
    kind = np.result_type(*[np.asarray(c) for c in strong], *weak)
    conditions = np.broadcast_arrays(*[np.asarray(c) for c in condlist])
    choices = np.broadcast_arrays(*[np.asarray(c) for c in choicelist], np.asarray(default))
    shape = np.broadcast_shapes(conditions[0].shape, choices[0].shape)
    result = np.broadcast_to(choices[-1], shape).astype(kind)
    for own, choice in zip(reversed(conditions), reversed(choices[:-1])):
        result = np.where(own, choice.astype(kind), result)
    return result


def piecewise(x, condlist, funclist, *args, **kw):
    """Evaluate a piecewise-defined function."""
    x = np.asanyarray(x)
    count = len(funclist)
    if np.isscalar(condlist) or (not isinstance(condlist[0], (list, np.ndarray)) and x.ndim != 0):
        condlist = [condlist]
    condlist = np.asarray(condlist, dtype=bool)
    n = len(condlist)
    if n == count - 1:
        condlist = np.concatenate([condlist, (~np.any(condlist, axis=0))[None]], axis=0)
        n += 1
    elif n != count:
        raise ValueError(
            f"with {n} condition(s), either {n} or {n + 1} functions are expected")
    y = np.zeros_like(x)
    if x.ndim == 0:
        for own, function in zip(condlist, funclist):
            if own:
                y[...] = function(x, *args, **kw) if callable(function) else function
        return y
    for own, function in zip(condlist, funclist):
        if callable(function):
            values = x[own]
            if values.size > 0:
                y[own] = function(values, *args, **kw)
        else:
            y[own] = function
    return y


def put(a, ind, v, mode="raise"):
    """Replaces specified elements of an array with given values."""
    ind, v = np.asarray(ind).ravel(), np.asarray(v).ravel()
    n = a.size
    if mode == "wrap":
        ind = ind % n
    elif mode == "clip":
        ind = np.clip(ind, 0, n - 1)
    elif ind.size and (ind.min() < -n or ind.max() >= n):
        wrong = ind[(ind < -n) | (ind >= n)][0]
        raise IndexError(f"index {wrong} is out of bounds for axis 0 with size {n}")
    if v.size == 0 or ind.size == 0:
        return
    a.flat[ind] = np.resize(v, ind.size)


def _along(arr, indices, axis):
    shape = tuple(n if i != axis else -1 for i, n in enumerate(arr.shape))
    parts = []
    for i, n in enumerate(arr.shape):
        if i == axis:
            parts.append(indices)
        else:
            parts.append(np.arange(n).reshape((1,) * i + (-1,) + (1,) * (arr.ndim - i - 1)))
    return tuple(parts)


def take_along_axis(arr, indices, axis=-1):
    """Take values from the input array by matching 1d index and data slices."""
    indices = np.asarray(indices)
    if indices.dtype.kind not in "iu":
        raise IndexError("`indices` must be an integer array")
    if axis is None:
        if indices.ndim != 1:
            raise ValueError("when axis=None, `indices` must have a single dimension.")
        arr, axis = np.array(arr.flat), 0
    else:
        axis = normalize_axis_index(axis, arr.ndim)
    if arr.ndim != indices.ndim:
        raise ValueError("`indices` and `arr` must have the same number of dimensions")
    return arr[_along(arr, indices, axis)]


def put_along_axis(arr, indices, values, axis):
    """Put values into the destination array by matching 1d index and data slices."""
    indices = np.asarray(indices)
    if axis is None:
        if indices.ndim != 1:
            raise ValueError("when axis=None, `indices` must have a single dimension.")
        arr.flat[indices] = values
        return
    axis = normalize_axis_index(axis, arr.ndim)
    if arr.ndim != indices.ndim:
        raise ValueError("`indices` and `arr` must have the same number of dimensions")
    arr[_along(arr, indices, axis)] = values


def putmask(a, mask, values):
    """Changes elements of an array based on conditional and input values."""
    mask, values = np.asarray(mask, dtype=bool), np.asarray(values)
    if values.shape == a.shape:
        a[mask] = values[mask]
    elif values.size:
        places = np.flatnonzero(mask)
        a.flat[places] = values.ravel()[places % values.size]


def place(arr, mask, vals):
    """Change elements of an array based on conditional and input values."""
    mask = np.asarray(mask, dtype=bool)
    vals = np.ravel(vals)
    count = int(np.count_nonzero(mask))
    if count == 0:
        return
    if vals.size == 0:
        raise ValueError("Cannot insert from an empty array!")
    arr[mask] = np.resize(vals, count).astype(arr.dtype)


def extract(condition, arr):
    """Return the elements of an array that satisfy some condition."""
    return np.take(np.ravel(arr), np.flatnonzero(np.ravel(condition)))


def compress(condition, a, axis=None, out=None):
    """Return selected slices of an array along given axis."""
    condition = np.asarray(condition)
    if condition.ndim != 1:
        raise ValueError("condition must be a 1-d array")
    result = np.take(a, np.flatnonzero(condition), axis=axis)
    if out is not None:
        out[...] = result
        return out
    return result


def copyto(dst, src, casting="same_kind", where=True):
    """Copies values from one array to another, broadcasting as necessary."""
    src = np.asarray(src) if isinstance(src, (np.ndarray, np.generic, list, tuple)) else np.asarray(src, dtype=dst.dtype)
    if not np.can_cast(src.dtype, dst.dtype, casting):
        raise TypeError(f"Cannot cast array data from {src.dtype!r} to {dst.dtype!r} according to the rule '{casting}'")
    if where is True:
        dst[...] = src
        return
    mask = np.broadcast_to(np.asarray(where, dtype=bool), dst.shape)
    dst[mask] = np.broadcast_to(src, dst.shape)[mask]
