"""Reductions of arrays that are not of numbers."""

import functools

import numpy as np
from numpy._kernels import dtype_parts, meaning, pooled, pooled_values, words
from numpy.lib.array_utils import normalize_axis_tuple

import numpy._dates as dates
from numpy._extended_ufuncs import OPERATORS, _shown, UFuncTypeError

NAT = dates.NAT


def _lanes(a, axis):
    """The axes to reduce put last and made one; the shape without them; the axes."""
    axes = tuple(range(a.ndim)) if axis is None else normalize_axis_tuple(axis, a.ndim)
    kept = [i for i in range(a.ndim) if i not in axes]
    shape = tuple(a.shape[i] for i in kept)
    count = 1
    for i in axes:
        count *= a.shape[i]
    moved = a.transpose(kept + list(axes)).reshape(shape + (count,))
    return moved, shape, axes


def _finished(made, a, axes, keep):
    if keep:
        made = np.asarray(made).reshape([1 if i in axes else n for i, n in enumerate(a.shape)])
        return made
    return made if np.ndim(made) else np.asarray(made)[()]


def reduce(name, a, axis, keep, initial):
    """`name` over some axes of an array."""
    kind = a.dtype.kind
    if name in ("cumsum", "cumprod"):
        return _running(name, a, axis)
    if name in ("argmax", "argmin"):
        import numpy._extended as extended
        order = extended.ranks(a)
        if kind in "Mm" and name == "argmin":
            order = np.where(words(a) == NAT, NAT, order)
        return getattr(np, name)(order, axis=axis, keepdims=keep)
    if name in ("any", "all", "count_nonzero"):
        return getattr(np, name)(a.astype(bool), axis=axis, keepdims=keep)
    if name == "ptp":
        return np.subtract(reduce("max", a, axis, keep, None), reduce("min", a, axis, keep, None))
    name = {"maximum": "max", "minimum": "min", "add": "sum", "multiply": "prod", "deviation": "std", "variance": "var"}.get(name, name)
    if kind in "Mm":
        return _dates(name, a, axis, keep)
    if kind == "O":
        return _objects(name, a, axis, keep, initial)
    raise _refusal(name, a)


def _refusal(name, a):
    if name == "sum" and a.dtype.kind in "US":
        code, count, _, _ = dtype_parts(a.dtype)
        wide = repr(np.dtype(f"{code}{2 * count}"))
        return TypeError(f"the resolved dtypes are not compatible with add.reduce. Resolved ({_shown(a)}, {_shown(a)}, {wide})")
    ufunc = {"max": "maximum", "min": "minimum", "sum": "add", "prod": "multiply", "mean": "add"}.get(name, "subtract")
    return UFuncTypeError(f"ufunc '{ufunc}' did not contain a loop with signature matching types ({_shown(a)}, {_shown(a)}) -> None")


def _dates(name, a, axis, keep):
    if name in ("max", "min"):
        moved, shape, axes = _lanes(a, axis)
        w = words(moved)
        if w.size == 0:
            ufunc = "maximum" if name == "max" else "minimum"
            raise ValueError(f"zero-size array to reduction operation {ufunc} which has no identity")
        made = np.where((w == NAT).any(axis=-1), NAT, getattr(w, name)(axis=-1))
        return _finished(meaning(np.asarray(made), a.dtype), a, axes, keep)
    if name in ("std", "var"):
        raise TypeError("ufunc 'square' not supported for the input types, and the inputs could not be safely coerced to any supported "
                        "types according to the casting rule ''safe''")
    if a.dtype.kind == "M" or name not in ("sum", "mean", "std", "var"):
        ufunc = {"prod": "multiply", "std": "add", "var": "add"}.get(name, "add")
        raise UFuncTypeError(f"ufunc '{ufunc}' cannot use operands with types {_shown(a)} and {_shown(a)}")
    moved, shape, axes = _lanes(a, axis)
    w = words(moved)
    missing = (w == NAT).any(axis=-1)
    made = w.sum(axis=-1)
    if name == "mean":
        made = np.trunc(made / max(w.shape[-1], 1)).astype("i8")
    return _finished(meaning(np.asarray(np.where(missing, NAT, made)), a.dtype), a, axes, keep)


STARTS = {"sum": 0, "prod": 1}
STEPS = {"sum": OPERATORS["add"], "prod": OPERATORS["multiply"], "max": OPERATORS["maximum"], "min": OPERATORS["minimum"]}


def _objects(name, a, axis, keep, initial):
    moved, shape, axes = _lanes(a, axis)
    values = pooled_values(moved)
    count = moved.shape[-1]
    lanes = [values[i * count:(i + 1) * count] for i in range(len(values) // count if count else _size(shape))]
    if name in ("mean", "std", "var"):
        made = [_statistic(name, lane, initial or 0) for lane in lanes]
    else:
        made = [_folded(name, lane, initial) for lane in lanes]
    if not shape and not keep:
        return made[0]
    return _finished(pooled(made, np.dtype(object), shape), a, axes, keep)


def _size(shape):
    size = 1
    for n in shape:
        size *= n
    return size


def _folded(name, lane, initial):
    if initial is not None:
        return functools.reduce(STEPS[name], lane, initial)
    if lane:
        return functools.reduce(STEPS[name], lane)
    if name not in STARTS:
        ufunc = "maximum" if name == "max" else "minimum"
        raise ValueError(f"zero-size array to reduction operation {ufunc} which has no identity")
    return STARTS[name]


def _statistic(name, lane, freedom):
    if all(isinstance(x, (int, float)) for x in lane):
        return getattr(np, name)(np.array(lane, dtype=float), **({} if name == "mean" else {"ddof": freedom}))
    mean = functools.reduce(STEPS["sum"], lane) / len(lane)
    if name == "mean":
        return mean
    total = functools.reduce(STEPS["sum"], [(x - mean) * (x - mean) for x in lane]) / (len(lane) - freedom)
    return total if name == "var" else total ** 0.5


def _running(name, a, axis):
    if axis is None:
        a, axis = a.reshape(-1), 0
    if a.dtype.kind == "m" and name == "cumsum":
        return meaning(np.cumsum(words(a), axis=axis), a.dtype)
    if a.dtype.kind != "O":
        raise _refusal("sum" if name == "cumsum" else "prod", a)
    moved = np.moveaxis(a, axis, -1)
    step = STEPS["sum" if name == "cumsum" else "prod"]
    values, count, made = pooled_values(moved), moved.shape[-1], []
    for i, value in enumerate(values):
        made.append(value if i % count == 0 else step(made[-1], value))
    return np.moveaxis(pooled(made, np.dtype(object), moved.shape), -1, axis)
