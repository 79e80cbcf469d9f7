"""Calling Python functions on arrays."""

import numpy as np
from numpy.lib.array_utils import normalize_axis_index


class vectorize:
    """Returns an object that acts like pyfunc, but takes arrays as input."""

    def __init__(self, pyfunc=None, otypes=None, doc=None, excluded=None, cache=False, signature=None):
        self.pyfunc = pyfunc
        self.cache = cache
        self.signature = signature
        self.excluded = set() if excluded is None else set(excluded)
        if isinstance(otypes, str):
            otypes = list(otypes)
        self.otypes = None if otypes is None else [np.dtype(t) for t in otypes]
        if pyfunc is not None:
            self._name(pyfunc, doc)

    def _name(self, pyfunc, doc=None):
        self.__name__ = getattr(pyfunc, "__name__", "vectorize")
        self.__doc__ = getattr(pyfunc, "__doc__", None) if doc is None else doc

    def __call__(self, *args, **kwargs):
        if self.pyfunc is None:
            self.pyfunc = args[0]
            self._name(self.pyfunc)
            return self
        excluded = self.excluded
        names = [name for name in kwargs if name not in excluded]
        places = [i for i in range(len(args)) if i not in excluded]
        if self.signature is not None:
            return self._with_signature(args)
        if not names and len(places) == len(args) and not kwargs:
            return self._run(self.pyfunc, list(args))
        fixed = list(args)

        def function(*values):
            for place, value in zip(places, values):
                fixed[place] = value
            kwargs.update(zip(names, values[len(places):]))
            return self.pyfunc(*fixed, **kwargs)

        return self._run(function, [args[i] for i in places] + [kwargs[name] for name in names])

    def _run(self, function, args):
        if not args:
            return function()
        arrays = [np.asarray(a) for a in args]
        if len(arrays) > 1:
            arrays = np.broadcast_arrays(*arrays)
        shape = arrays[0].shape
        if arrays[0].size == 0 and self.otypes is None:
            raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
        results = [function(*values) for values in zip(*[a.flat for a in arrays])]
        several = bool(results) and isinstance(results[0], tuple)
        if several:
            columns = list(zip(*results))
            kinds = self.otypes or [None] * len(columns)
            return tuple(self._array(list(column), shape, kind) for column, kind in zip(columns, kinds))
        if not results and len(self.otypes) > 1:
            return tuple(np.empty(shape, kind) for kind in self.otypes)
        return self._array(results, shape, self.otypes[0] if self.otypes else None)

    def _array(self, values, shape, kind):
        if kind is None:
            kind = np.asarray(values[0]).dtype
            kind = np.dtype(str) if kind.kind == "U" else kind
        if kind.kind == "O":
            made = np.empty(len(values), object)
            for place, value in enumerate(values):
                made[place] = value
            return made.reshape(shape)
        made = np.array(values).astype(kind) if values else np.empty(0, kind)
        return made.reshape(shape)

    def _with_signature(self, args):
        inputs, outputs = [side.split("),") for side in self.signature.replace(" ", "").split("->")]
        cores = [[n for n in part.strip("()").split(",") if n] for part in inputs]
        arrays = [np.asarray(a) for a in args]
        loops = [a.shape[:a.ndim - len(core)] for a, core in zip(arrays, cores)]
        shape = np.broadcast_shapes(*loops)
        arrays = [np.broadcast_to(a, shape + a.shape[a.ndim - len(core):]) for a, core in zip(arrays, cores)]
        results = [self.pyfunc(*[a[index] for a in arrays]) for index in np.ndindex(shape)]
        if len(outputs) == 1:
            made = np.array(results)
            return made.reshape(shape + made.shape[1:])
        columns = [np.array(column) for column in zip(*results)]
        return tuple(made.reshape(shape + made.shape[1:]) for made in columns)


def apply_along_axis(func1d, axis, arr, *args, **kwargs):
    """Apply a function to 1-D slices along the given axis."""
    arr = np.asanyarray(arr)
    axis = normalize_axis_index(axis, arr.ndim)
    lanes = np.moveaxis(arr, axis, -1)
    outer = lanes.shape[:-1]
    if 0 in outer:
        raise ValueError("Cannot apply_along_axis when any iteration dimensions are 0")
    results = [np.asanyarray(func1d(lanes[index], *args, **kwargs)) for index in np.ndindex(outer)]
    inner = results[0].shape
    made = np.empty((len(results),) + inner, results[0].dtype)
    for place, result in enumerate(results):
        made[place] = result
    made = made.reshape(outer + inner)
    order = list(range(len(outer)))
    order = order[:axis] + list(range(len(outer), made.ndim)) + order[axis:]
    made = made.transpose(order)
    return made if made.ndim else made[()]


def apply_over_axes(func, a, axes):
    """Apply a function repeatedly over multiple axes."""
    value = np.asarray(a)
    ndim = value.ndim
    for axis in [axes] if np.ndim(axes) == 0 else axes:
        if axis < 0:
            axis += ndim
        result = func(value, axis)
        if result.ndim != value.ndim:
            result = np.expand_dims(result, axis)
            if result.ndim != value.ndim:
                raise ValueError("function is not returning an array of the correct shape")
        value = result
    return value


def fromfunction(function, shape, *, dtype=float, like=None, **kwargs):
    """Construct an array by executing a function over each coordinate."""
    return function(*np.indices(shape, dtype=dtype), **kwargs)


def fromiter(iter, dtype, count=-1, *, like=None):
    """Create a new 1-dimensional array from an iterable object."""
    values = []
    for value in iter:
        if count >= 0 and len(values) == count:
            break
        values.append(value)
    if len(values) < count:
        raise ValueError(f"iterator too short: Expected {count} but iterator had only {len(values)} items.")
    return np.array(values, dtype=dtype)


class _PythonUfunc:
    def __init__(self, func, nin, nout, identity=None):
        self._function, self.nin, self.nout, self.nargs, self.identity = func, nin, nout, nin + nout, identity
        self.__name__ = f"{getattr(func, '__name__', '?')} (vectorized)"

    def __call__(self, *args, out=None, where=True, dtype=None, casting=None):
        if not self.nin <= len(args) <= self.nargs:
            raise TypeError(f"{self.__name__}() takes from {self.nin} to {self.nargs} positional arguments but {len(args)} were given")
        arrays = [np.asarray(a) for a in args[:self.nin]]
        arrays = np.broadcast_arrays(*arrays) if len(arrays) > 1 else arrays
        shape = arrays[0].shape
        values = zip(*[a.astype(object).reshape(-1).tolist() for a in arrays])
        results = [self._function(*row) for row in values]
        if self.nout == 1:
            made = self._array(results, shape)
            return made if out is None else _stored(out[0] if isinstance(out, tuple) else out, made)
        columns = list(zip(*results)) if results else [()] * self.nout
        return tuple(self._array(list(column), shape) for column in columns)

    def _array(self, values, shape):
        if not shape:
            return values[0]
        made = np.empty(shape, object)
        flat = made.reshape(-1)
        for place, value in enumerate(values):
            flat[place] = value
        return made

    def reduce(self, array, axis=0, dtype=None, out=None, keepdims=False, initial=None, where=True):
        array = np.asarray(array).astype(object)
        if axis is None:
            array, axis = array.reshape(-1), 0
        rows = list(np.moveaxis(array, axis, 0))
        made = rows[0] if initial is None else initial
        for row in rows[1:] if initial is None else rows:
            made = self(made, row)
        return np.expand_dims(made, axis) if keepdims else made

    def accumulate(self, array, axis=0, dtype=None, out=None):
        array = np.asarray(array).astype(object)
        rows = list(np.moveaxis(array, axis, 0))
        made = rows[:1]
        for row in rows[1:]:
            made.append(self(made[-1], row))
        flat = np.empty((len(made),) + np.shape(made[0]), object)
        for place, row in enumerate(made):
            flat[place] = row
        return np.moveaxis(flat, 0, axis)

    def outer(self, a, b):
        a, b = np.asarray(a), np.asarray(b)
        return self(a.reshape(a.shape + (1,) * b.ndim), b)

    def __repr__(self):
        return f"<ufunc '{self.__name__}'>"


_PythonUfunc.__name__ = "ufunc"


def _stored(out, made):
    out[...] = made
    return out


def frompyfunc(func, /, nin, nout, *, identity=None):
    """Takes an arbitrary Python function and returns a NumPy ufunc."""
    return _PythonUfunc(func, nin, nout, identity)


def require(a, dtype=None, requirements=None, *, like=None):
    """Return an ndarray of the provided type that satisfies requirements."""
    wanted = {r[0].upper() for r in requirements or []}
    a = np.array(a, dtype=dtype, copy=None, order="F" if "F" in wanted else "C" if "C" in wanted else "K")
    if "W" in wanted and not a.flags.writeable or "O" in wanted and a.base is not None:
        a = a.copy()
    return a
