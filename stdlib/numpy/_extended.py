"""Arrays of texts, bytes, objects, dates and records: what creating, converting, computing, sorting and printing mean for them.

The kernels keep such elements as words; every function here takes the array apart into words or values, does its work on these,
and puts the result together again.
"""

import numpy as np
from numpy._kernels import common_dtype, date_dtype, dtype_parts, field, meaning, pooled, pooled_values, text_dtype, words

import numpy._dates as dates
from numpy._dates import datetime64, timedelta64
from numpy._extended_ufuncs import binary, in_place, ufunc, unary
from numpy._records import dtype_descr, dtype_fields, get_fields, parse_dtype, recarray, record, set_field, view_as_numbers, view_as_records, view_class, void
from numpy._business_days import busday_count, busday_offset, is_busday

NAT = dates.NAT
OBJECT = np.dtype(object)


class flexible:
    """Base class of scalars whose size is not fixed."""


class character(flexible):
    """Base class of scalars of text."""


object_ = object


class _TextScalar:
    shape, ndim, size = (), 0, 1

    def item(self, *args):
        return self._plain()

    tolist = item

    def astype(self, dtype):
        return np.asarray(self).astype(dtype)[()]


class str_(str, _TextScalar, character):
    """A text as an element of an array."""

    def _plain(self):
        return str.__str__(self)

    @property
    def dtype(self):
        return text_dtype("U", len(self))

    def __repr__(self):
        return f"np.str_({str.__repr__(self)})"


class bytes_(bytes, _TextScalar, character):
    """Bytes as an element of an array."""

    def _plain(self):
        return bytes(self)

    @property
    def dtype(self):
        return text_dtype("S", len(self))

    def __repr__(self):
        return f"np.bytes_({bytes.__repr__(self)})"

    def __str__(self):
        return bytes.__repr__(self)


for _class in (str_, bytes_, character, flexible):
    _class.__module__ = "numpy"


def scalar_class(dtype):
    """`dtype.type`"""
    return {"U": str_, "S": bytes_, "O": object, "M": datetime64, "m": timedelta64}.get(dtype.kind, void)


def date_scalar(word, dtype):
    return (datetime64 if dtype.kind == "M" else timedelta64)._make(word, dtype)


# Making arrays from values.

def _is_sequence(value):
    if isinstance(value, (str, bytes, dict, set, frozenset, np.generic)):
        return False
    if isinstance(value, (list, tuple, range)):
        return True
    if isinstance(value, np.ndarray):
        return value.ndim > 0
    kind = type(value)
    return hasattr(kind, "__len__") and hasattr(kind, "__getitem__") and not isinstance(value, void)


class _Nested:
    """Nested sequences taken apart: a shape and the elements."""

    def __init__(self, value, tuples_are_elements, as_objects):
        self.shape, self.elements, self.tuples = [], [], tuples_are_elements
        self.as_objects = as_objects
        self.limit = self.depth_of_agreement(value)
        self.walk(value, 0)

    def opens(self, value):
        if isinstance(value, tuple) and self.tuples:
            return False
        return _is_sequence(value)

    def depth_of_agreement(self, value):
        level, depth = [value], 0
        while level and all(self.opens(item) for item in level):
            lengths = {len(item) for item in level}
            if len(lengths) > 1:
                break
            self.shape.append(lengths.pop())
            depth += 1
            if depth > 64:
                break
            level = [inner for item in level for inner in item]
        ragged = bool(level) and any(self.opens(item) for item in level)
        if ragged and not self.as_objects:
            shape = tuple(self.shape)
            raise ValueError("setting an array element with a sequence. The requested array has an inhomogeneous shape after "
                             f"{depth} dimensions. The detected shape was {shape} + inhomogeneous part.")
        return depth

    def walk(self, value, depth):
        if depth == self.limit:
            self.elements.append(value)
        else:
            for item in value:
                self.walk(item, depth + 1)


def _natural_dtype(elements):
    found = None
    for value in elements:
        own = _dtype_of(value)
        if own is OBJECT:
            return OBJECT
        if found is None:
            found = own
        elif own != found:
            kinds = {found.kind, own.kind}
            if kinds == {"M", "m"} or (kinds & {"M"} and kinds - {"M"}):
                return OBJECT
            found = common_dtype(found, own)
    return np.dtype(float) if found is None else found


def _dtype_of(value):
    if isinstance(value, np.ndarray):
        return value.dtype
    if isinstance(value, str):
        return text_dtype("U", max(len(value), 1) if type(value) is str else len(value))
    if isinstance(value, bytes):
        return text_dtype("S", max(len(value), 1))
    if isinstance(value, (datetime64, timedelta64, np.generic)):
        return value.dtype
    if isinstance(value, void):
        return value.dtype
    if isinstance(value, bool):
        return np.dtype(bool)
    if isinstance(value, int):
        return np.dtype("i8") if -2**63 <= value < 2**63 else np.dtype("u8") if 0 <= value < 2**64 else OBJECT
    if isinstance(value, float):
        return np.dtype(float)
    if isinstance(value, complex):
        return np.dtype(complex)
    return OBJECT


def array(value, dtype):
    """Any value as an array of a dtype, or of the one its elements have together."""
    if isinstance(value, (datetime64, timedelta64)) or isinstance(value, np.ndarray):
        made = np.asarray(value) if isinstance(value, np.ndarray) else value.__array__()
        return made if dtype is None else astype(made, dtype)
    if isinstance(value, recarray):
        value = value.array
    if isinstance(value, void):
        return value.array if dtype is None else astype(value.array, dtype)
    kind = None if dtype is None else dtype.kind
    nested = _Nested(value, kind == "V" and dtype.names is not None, kind == "O")
    elements = nested.elements
    if dtype is None:
        dtype = _natural_dtype(elements)
        kind = dtype.kind
    shape = tuple(nested.shape)
    if kind in "Mm":
        return dates.array_of(elements, dtype, shape)
    if kind == "O":
        return pooled([e.item() if isinstance(e, np.ndarray) and e.ndim == 0 else e for e in elements], dtype, shape)
    if kind in "US":
        return _texts(elements, dtype, shape)
    if kind == "V":
        return _records(elements, dtype, shape)
    return np.array(elements, dtype=dtype).reshape(shape)


def _as_text(value):
    if isinstance(value, bytes):
        return value.decode("ascii")
    if isinstance(value, np.ndarray):
        value = value[()]
    return str(value)


def _as_bytes(value):
    if isinstance(value, bytes):
        return bytes(value)
    return _as_text(value).encode("ascii")


def _texts(elements, dtype, shape):
    _, count, _, _ = dtype_parts(dtype)
    if dtype.kind == "U":
        values = [_as_text(e).rstrip("\0") for e in elements]
    else:
        values = [_as_bytes(e).rstrip(b"\0") for e in elements]
    if count == 0:
        count = max((len(v) for v in values), default=1) or 1
        dtype = text_dtype(dtype.kind, count)
    return pooled([v[:count] for v in values], dtype, shape)


def _records(elements, dtype, shape):
    made = np.zeros(shape, dtype)
    flat = made.reshape(-1)
    names = dtype.names or ()
    if len(elements) and all(isinstance(e, tuple) for e in elements):
        for e in elements:
            if len(e) != len(names):
                raise ValueError(f"could not assign tuple of length {len(e)} to structure with {len(names)} fields.")
        for place, name in enumerate(names):
            set_field(flat, name, [e[place] for e in elements])
        return made
    for place, e in enumerate(elements):
        for i, name in enumerate(names):
            part = e[i] if isinstance(e, tuple) else e[name] if isinstance(e, void) else e
            set_field(flat[place:place + 1], name, [part])
    return made


# Converting arrays.

def astype(a, dtype):
    """An array as another dtype, one of the two not of numbers."""
    source, target = a.dtype.kind, dtype.kind
    if a.dtype == dtype:
        return a.copy()
    if source == "V" or target == "V":
        return _records_astype(a, dtype)
    if source in "Mm":
        return _dates_astype(a, dtype)
    if source in "USO":
        values = pooled_values(a)
        if target in "US":
            return _texts(values, dtype, a.shape)
        if target == "O":
            return pooled(values, dtype, a.shape)
        if target in "Mm":
            return dates.array_of(values, dtype, a.shape)
        return _numbers(values, dtype, a, source)
    if target in "Mm":
        return meaning(a.astype("i8"), dtype)
    if target == "O":
        return pooled(a.reshape(-1).tolist(), dtype, a.shape)
    count = dtype_parts(dtype)[1] or dtype_parts(common_dtype(a.dtype, text_dtype(target, 1)))[1]
    values = [str(v) if source != "c" else str(v) for v in a.reshape(-1)]
    return _texts(values, text_dtype(target, count), a.shape)


def _numbers(values, dtype, a, source):
    kind = dtype.kind
    if source == "O":
        return np.array([_element_of(v, dtype) for v in values], dtype=dtype).reshape(a.shape)
    scalars = [str_(v) if source == "U" else bytes_(v) for v in values]
    if kind in "iu":
        made = [_integer(v) for v in scalars]
    elif kind == "b":
        made = [bool(v) for v in values]
    elif kind == "c":
        made = [complex(v if source == "U" else v.decode()) for v in values]
    else:
        made = [_float(v) for v in scalars]
    return np.array(made, dtype=dtype).reshape(a.shape)


def _integer(text):
    try:
        return int(text)
    except ValueError:
        raise ValueError(f"invalid literal for int() with base 10: {text!r}") from None


def _float(text):
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"could not convert string to float: {text!r}") from None


def frombytes(data, dtype):
    """The elements that bytes are, as NumPy has them in memory."""
    size = dtype.itemsize
    parts = [bytes(data[i:i + size]) for i in range(0, len(data) - size + 1, size)]
    if dtype.kind == "S":
        return _texts(parts, dtype, (len(parts),))
    if dtype.kind == "U":
        return _texts([part.decode("utf-32-le") for part in parts], dtype, (len(parts),))
    if dtype.kind in "Mm":
        return meaning(np.frombuffer(bytes(data), dtype="i8").copy(), dtype)
    if dtype.kind == "V" and dtype.names:
        made = np.zeros(len(parts), dtype)
        for name, kind, shape, offset in dtype_parts(dtype)[3]:
            count = 1
            for n in shape:
                count *= n
            column = b"".join(part[offset:offset + count * kind.itemsize] for part in parts)
            set_field(made, name, np.frombuffer(column, dtype=kind).reshape((len(parts),) + tuple(shape)))
        return made
    raise ValueError("cannot create an OBJECT array from memory buffer")


def _element_of(value, dtype):
    if isinstance(value, np.ndarray) and value.ndim:
        raise ValueError("setting an array element with a sequence.")
    if dtype.kind == "b":
        return bool(value)
    if dtype.kind in "iu":
        return int(value)
    if dtype.kind == "c":
        return complex(value)
    return float("nan") if value is None else float(value)


def _dates_astype(a, dtype):
    kind = dtype.kind
    if kind in "Mm":
        if kind == a.dtype.kind or not dates.unit_of(dtype)[0]:
            target = dtype if dates.unit_of(dtype)[0] else date_dtype(kind, dates.unit_of(a.dtype)[1], dates.unit_of(a.dtype)[0])
            return meaning(dates.convert(words(a), a.dtype, target).reshape(a.shape).copy(), target)
        return meaning(words(a).copy(), dtype)
    if kind in "US":
        made = [dates.text(w, *dates.unit_of(a.dtype)) if a.dtype.kind == "M" else str(date_scalar(int(w), a.dtype)) for w in words(a).reshape(-1)]
        return _texts(made, dtype if dtype_parts(dtype)[1] else text_dtype(kind, 28), a.shape)
    if kind == "O":
        return pooled([dates.to_object(w, a.dtype) for w in words(a).reshape(-1)], dtype, a.shape)
    return words(a).astype(dtype)


def _records_astype(a, dtype):
    if dtype.kind == "V" and a.dtype.kind == "V" and dtype.names and a.dtype.names:
        made = np.zeros(a.shape, dtype)
        for own, other in zip(dtype.names, a.dtype.names):
            set_field(made, own, a[other])
        return made
    if dtype.kind == "O":
        return pooled(_flat_items(a), dtype, a.shape)
    if dtype.kind == "V" and dtype.names:
        made = np.zeros(a.shape, dtype)
        for name in dtype.names:
            set_field(made, name, a)
        return made
    if a.dtype.names and len(a.dtype.names) == 1:
        return a[a.dtype.names[0]].astype(dtype)
    raise TypeError(f"Cannot cast array data from {a.dtype!r} to {dtype!r}.")


def view(a, dtype):
    """The same memory with another dtype, where the words allow it."""
    if a.dtype == dtype:
        return a[...]
    if a.dtype.kind in "Mm" and dtype.kind in "Mmiu" and dtype.itemsize == 8:
        plain = words(a)
        return meaning(plain, dtype) if dtype.kind in "Mm" else plain.view(dtype)
    if dtype.kind in "Mm" and a.dtype.kind in "iu" and a.dtype.itemsize == 8:
        return meaning(a.view("i8"), dtype)
    if dtype.names and a.dtype.kind in "biufc":
        return view_as_records(a, dtype)
    if a.dtype.names and dtype.kind in "iufc":
        return view_as_numbers(a, dtype)
    raise TypeError(f"Cannot view an array of {a.dtype!r} as {dtype!r}.")


def _flat_items(a):
    kind = a.dtype.kind
    if kind in "Mm":
        return [dates.to_object(w, a.dtype) for w in words(a).reshape(-1)]
    if kind == "V":
        columns = [_column_items(a.reshape(-1)[name]) for name in a.dtype.names or ()]
        return [tuple(row) for row in zip(*columns)] if columns else [()] * a.size
    return pooled_values(a) if kind in "USO" else a.reshape(-1).tolist()


def _column_items(column):
    return _flat_items(column) if column.ndim == 1 and column.dtype.kind in "USOMmV" else column.tolist()


def _nest(flat, shape):
    if not shape:
        return flat[0]
    step = len(flat) // shape[0] if shape[0] else 0
    return [_nest(flat[i * step:(i + 1) * step], shape[1:]) for i in range(shape[0])]


def tolist(a):
    """The elements as nested lists of Python's values."""
    return _nest(_flat_items(a), a.shape)


def item(a, places):
    """One element as Python's value."""
    if not places:
        if a.size != 1:
            raise ValueError("can only convert an array of size 1 to a Python scalar")
        return _flat_items(a)[0]
    if len(places) == 1 and a.ndim != 1:
        return _flat_items(a)[places[0]]
    made = a[tuple(places)]
    return made.item() if hasattr(made, "item") else made


def tobytes(a):
    """The bytes NumPy would have in memory."""
    kind = a.dtype.kind
    if kind in "Mm":
        return words(a).tobytes()
    size = a.dtype.itemsize
    if kind == "U":
        return b"".join(v.encode("utf-32-le").ljust(size, b"\0") for v in pooled_values(a))
    if kind == "S":
        return b"".join(v.ljust(size, b"\0") for v in pooled_values(a))
    if kind == "V" and a.dtype.names:
        columns = [a.reshape(-1)[name] for name in a.dtype.names]
        return b"".join(column[i:i + 1].tobytes() for i in range(a.size) for column in columns)
    raise TypeError("cannot take the bytes of an array of objects")


# Printing.

def shown(a, with_name):
    """`repr` or `str` of an array."""
    import numpy._layout as layout
    if with_name:
        return layout.representation(a) if a.ndim or a.size == 0 else _scalar_representation(a, layout)
    if a.ndim == 0:
        return str(a[()])
    return layout.array_text(a)


def _scalar_representation(a, layout):
    return f"array({layout.words(a.reshape(1))[0]}, dtype={layout._dtype_text(a.dtype)})"


def array2string(a, separator, prefix, suffix):
    import numpy._layout as layout
    return layout.words(a.reshape(1))[0] if a.ndim == 0 else layout.array_text(a, separator, prefix, suffix)


# Sorting and searching.

def _ranks_of(values):
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks, rank = [0] * len(values), 0
    for place, own in enumerate(order):
        if place and values[order[place - 1]] != values[own]:
            rank += 1
        ranks[own] = rank
    return np.array(ranks, dtype="i8")


def ranks(a):
    """Integers in the order of the elements."""
    kind = a.dtype.kind
    if kind in "Mm":
        w = words(a)
        return np.where(w == NAT, 9223372036854775807, w)
    if kind in "USO":
        return _ranks_of(pooled_values(a)).reshape(a.shape)
    if kind == "V":
        return record_ranks(a, a.dtype.names)
    return np.unique(a, return_inverse=True)[1].reshape(a.shape)


def record_ranks(a, names):
    flat = a.reshape(-1)
    keys = [ranks(flat[name]) for name in names]
    return _ranks_of(list(zip(*[key.tolist() for key in keys]))).reshape(a.shape)


def _sort_ranks(a, order):
    if order is not None:
        if a.dtype.names is None:
            raise ValueError("Cannot specify order when the array has no fields.")
        names = [order] if isinstance(order, str) else list(order)
        for name in names:
            if name not in a.dtype.names:
                raise ValueError(f"unknown field name: {name}")
        return record_ranks(a, names + [name for name in a.dtype.names if name not in names])
    return ranks(a)


def argsort(a, axis, order):
    return np.argsort(_sort_ranks(a, order), axis=axis, kind="stable")


def sort(a, axis, order):
    if axis is None:
        a, axis = a.reshape(-1), -1
    return np.take_along_axis(a, argsort(a, axis, order), axis)


def unique(a, with_index, with_inverse, with_counts):
    flat = a.reshape(-1)
    _, first, inverse, counts = np.unique(ranks(flat), return_index=True, return_inverse=True, return_counts=True)
    made = [flat[first]]
    if with_index:
        made.append(first)
    if with_inverse:
        made.append(inverse.reshape(a.shape))
    if with_counts:
        made.append(counts)
    return made[0] if len(made) == 1 else tuple(made)


def searchsorted(a, v, after_equals, sorter):
    if sorter is not None:
        a = a[sorter]
    both = np.concatenate([a.reshape(-1), v.reshape(-1)])
    order = ranks(both)
    made = np.searchsorted(order[:a.size], order[a.size:], side="right" if after_equals else "left").reshape(v.shape)
    return made if v.ndim else made[()]


def array_equal(a, b):
    if a.shape != b.shape:
        return False
    return bool(np.all(np.equal(a, b)))


def clip(a, low, high):
    if low is not None:
        a = np.maximum(a, low)
    return a if high is None else np.minimum(a, high)


def diff(a, n, axis):
    for _ in range(n):
        after, before = [slice(None)] * a.ndim, [slice(None)] * a.ndim
        after[axis], before[axis] = slice(1, None), slice(None, -1)
        a = np.subtract(a[tuple(after)], a[tuple(before)])
    return a


def reduce(name, a, axis, keep, initial):
    from numpy._extended_reductions import reduce as run
    return run(name, a, axis, keep, initial)


def product(name, a, b):
    """Products of vectors and matrices."""
    if name == "outer":
        return np.multiply(a.reshape(-1)[:, None], b.reshape(-1)[None])
    if name == "vdot":
        return product("dot", a.reshape(-1), b.reshape(-1))
    if name == "vecdot":
        return np.sum(np.multiply(a, b), axis=-1)
    if name in ("dot", "inner") and (a.ndim == 0 or b.ndim == 0):
        return np.multiply(a, b)
    if name == "inner" and b.ndim > 1:
        b = np.swapaxes(b, -1, -2)
    if name in ("dot", "inner") and a.ndim and b.ndim > 2:
        return np.sum(a.reshape(a.shape[:-1] + (1,) * (b.ndim - 1) + a.shape[-1:]) * np.moveaxis(b, -2, -1), axis=-1)
    return binary("matmul", a, b)


def outer(name, a, b):
    """A ufunc of all pairs."""
    return binary(name, a.reshape(a.shape + (1,) * b.ndim), b)


def arange(start, stop, step, dtype):
    """A range of dates or spans."""
    if stop is None:
        start, stop = 0, start
    parts = [part for part in (start, stop, step) if isinstance(part, (datetime64, timedelta64))]
    if dtype is None and not parts:
        raise TypeError(f"unsupported operand type(s) for arange: {type(stop).__name__!r}")
    kind = dtype.kind if dtype is not None else "M" if any(part.dtype.kind == "M" for part in parts) else "m"
    values = [dates.array_of([part], date_dtype(kind, 1, ""), ()) for part in (start, stop) if not isinstance(part, int)]
    if dtype is None or not dates.unit_of(dtype)[0]:
        for value in values + ([np.asarray(step)] if isinstance(step, timedelta64) else []):
            unit, count = dates.unit_of(value.dtype)
            own = date_dtype(kind, count, unit)
            dtype = own if dtype is None or not dates.unit_of(dtype)[0] else np.promote_types(dtype, own)
    first = int(words(dates.array_of([start], dtype, ()))) if start is not None else 0
    if kind == "M" and isinstance(stop, (int, timedelta64)) and not isinstance(stop, bool):
        last = first + (stop if isinstance(stop, int) else int(words(dates.array_of([stop], date_dtype("m", *reversed(dates.unit_of(dtype))), ()))))
    else:
        last = int(words(dates.array_of([stop], dtype, ())))
    by = 1 if step is None else step if isinstance(step, int) else int(words(dates.array_of([step], date_dtype("m", *reversed(dates.unit_of(dtype))), ())))
    return meaning(np.arange(first, last, by, dtype="i8"), dtype)


def isnat(x, /, out=None, **kwargs):
    """Test element-wise for NaT (not a time) and return result as a boolean array."""
    x = np.asarray(x)
    if x.dtype.kind not in "Mm":
        raise TypeError("ufunc 'isnat' is only defined for np.datetime64 and np.timedelta64.")
    return words(x) == NAT


def datetime_as_string(arr, unit=None, timezone="naive", casting="same_kind"):
    """Convert an array of datetimes into an array of strings."""
    arr = np.asarray(arr)
    if arr.dtype.kind != "M":
        raise TypeError("input must have type NumPy datetime")
    if unit is not None and unit != "auto":
        arr = arr.astype(f"M8[{unit}]")
    own = dates.unit_of(arr.dtype)
    end = "Z" if timezone == "UTC" else ""
    texts = [dates.text(w, *own) + (end if w != NAT and "T" in dates.text(w, *own) else "") for w in words(arr).reshape(-1)]
    level = [unit for unit in dates.UNITS if unit != "W"].index("D" if own[0] in ("W", "") else own[0])
    width = 22 + 3 * level + (level > 2) + (level > 5)
    made = _texts(texts, text_dtype("U", width), arr.shape)
    return made if arr.ndim else made[()]


def datetime_data(dtype, /):
    """Get information about the step size of a date or time type."""
    unit, count = dates.unit_of(np.dtype(dtype))
    return unit or "generic", count
