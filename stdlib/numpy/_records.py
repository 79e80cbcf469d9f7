"""Structured dtypes: reading their descriptions, records, and record arrays with fields as attributes."""

import numpy as np
from numpy._kernels import dtype_parts, field, record_dtype


def _shape_of(shape):
    return [shape] if isinstance(shape, (int, np.integer)) else list(shape)


def _field(entry, place):
    if not isinstance(entry, tuple):
        raise TypeError(f"Field elements must be 2- or 3-tuples, got '{entry!r}'")
    if len(entry) not in (2, 3):
        raise TypeError(f"Field elements must be 2- or 3-tuples, got '{entry!r}'")
    name = entry[0]
    if isinstance(name, tuple):
        name = name[1]
    return [name or f"f{place}", _sized(entry[1]), _shape_of(entry[2]) if len(entry) == 3 else []]


def _sized(spec):
    """A dtype, which may have a shape in front of it: '3f4', '(2,2)i4', ('f4', (2,))."""
    return np.dtype(spec)


def _text_parts(text):
    parts, depth, current = [], 0, ""
    for letter in text + ",":
        if letter == "," and depth == 0:
            parts.append(current.strip())
            current = ""
            continue
        depth += (letter in "([") - (letter in ")]")
        current += letter
    return [part for part in parts if part]


def _split_shape(text):
    if text.startswith("("):
        end = text.index(")")
        return text[end + 1:], [int(n) for n in text[1:end].split(",") if n.strip()]
    digits = 0
    while text[digits:digits + 1].isdigit():
        digits += 1
    return text[digits:], [int(text[:digits])] if digits else []


def parse_dtype(spec, aligned=False):
    """The dtype that a list of fields, a dict or a text with commas describes."""
    if isinstance(spec, dict):
        if "names" in spec:
            formats = spec["formats"]
            fields = [[name, np.dtype(kind), []] for name, kind in zip(spec["names"], formats)]
        else:
            fields = [[name, np.dtype(kind[0]), []] for name, kind in spec.items()]
    elif isinstance(spec, str):
        fields = []
        for place, part in enumerate(_text_parts(spec)):
            kind, shape = _split_shape(part)
            fields.append([f"f{place}", np.dtype(kind), shape])
    elif isinstance(spec, tuple):
        if len(spec) == 2 and isinstance(spec[1], (int, np.integer)) and (spec[0] is void or spec[0] == "V"):
            size = int(spec[1])
            kind, count = ("i8", size // 8) if size % 8 == 0 else ("u1", size)
            return record_dtype([[f"f{place}", np.dtype(kind), []] for place in range(count)], False)
        if len(spec) == 2 and isinstance(spec[1], (int, np.integer)) and np.dtype(spec[0]).kind in "US":
            return np.dtype(f"{np.dtype(spec[0]).kind}{spec[1]}")
        if len(spec) == 2 and isinstance(spec[1], (int, tuple, list)):
            raise TypeError("a dtype with a shape of its own is only available as a field")
        raise TypeError(f"Cannot interpret '{spec!r}' as a data type")
    elif isinstance(spec, list):
        fields = [_field(entry, place) for place, entry in enumerate(spec)]
    else:
        return np.dtype(spec)
    names = [name for name, _, _ in fields]
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"field {name!r} occurs more than once")
    return record_dtype(fields, aligned)


def dtype_fields(dtype):
    """`dtype.fields`"""
    import types
    return types.MappingProxyType({name: (kind, offset) for name, kind, _, offset in dtype_parts(dtype)[3]})


def dtype_descr(dtype):
    """`dtype.descr`"""
    if dtype.names is None:
        return [("", dtype.str)]
    made = []
    for name, kind, shape, _ in dtype_parts(dtype)[3]:
        own = kind.descr if kind.names else kind.str
        made.append((name, own, shape) if shape else (name, own))
    return made


def get_fields(a, names):
    """Several fields as an array of smaller records."""
    if a.dtype.names is None:
        raise IndexError("only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices")
    known = {name: [name, kind, list(shape)] for name, kind, shape, _ in dtype_parts(a.dtype)[3]}
    for name in names:
        if name not in known:
            raise KeyError(name)
    made = np.zeros(a.shape, record_dtype([known[name] for name in names], False))
    for name in names:
        set_field(made, name, a[name])
    return made


def set_field(a, name, value):
    """`a[name] = value`, also for booleans, whose fields are read as copies."""
    if isinstance(name, list):
        value = np.asarray(value)
        for own in name:
            set_field(a, own, value[own] if value.dtype.names else value)
        return
    if a.dtype.names is None or name not in a.dtype.names:
        raise ValueError(f"no field of name {name}")
    kind = a.dtype[name]
    if kind.kind == "b":
        _truths(a, name)[...] = np.asarray(value, dtype=bool)
    else:
        field(a, name)[...] = value


def _truths(a, name):
    from numpy._kernels import truth_field
    return truth_field(a, name)


class void:
    """A record: one element of a structured array."""

    shape, ndim, size = (), 0, 1

    def __init__(self, array):
        self.array = array if isinstance(array, np.ndarray) else np.zeros((), "V")

    @property
    def dtype(self):
        return self.array.dtype

    @property
    def nbytes(self):
        return self.array.dtype.itemsize

    itemsize = nbytes

    def __array__(self, dtype=None, copy=None):
        return self.array

    def __getitem__(self, key):
        if isinstance(key, (int, np.integer)):
            names = self.dtype.names or ()
            if not -len(names) <= key < len(names):
                raise IndexError(f"invalid index ({key})")
            key = names[key]
        if isinstance(key, list):
            return get_fields(self.array, key)[()]
        if self.dtype.names is None or key not in self.dtype.names:
            raise ValueError(f"no field of name {key}")
        made = self.array[key]
        return made if made.ndim else made[()]

    def __setitem__(self, key, value):
        if isinstance(key, (int, np.integer)):
            key = self.dtype.names[key]
        set_field(self.array, key, value)

    def __len__(self):
        return len(self.dtype.names or ())

    def __iter__(self):
        return iter([self[name] for name in self.dtype.names or ()])

    def item(self, *args):
        return self.array.tolist()

    tolist = item

    def copy(self):
        return void(self.array.copy())

    def __eq__(self, other):
        if isinstance(other, void):
            return np.bool_(np.all(np.equal(self.array, other.array)))
        if isinstance(other, tuple):
            return np.bool_(self.item() == other)
        return NotImplemented

    def __hash__(self):
        return hash(self.item())

    def __str__(self):
        parts = [str(part) if not isinstance(part, (str, bytes)) else str.__repr__(part) if isinstance(part, str) else bytes.__repr__(part)
                 for part in self]
        return "(" + ", ".join(parts) + ("," if len(parts) == 1 else "") + ")"

    def __repr__(self):
        return f"np.void({self}, dtype={self.dtype})"


class record(void):
    """A record whose fields are attributes, too."""

    def __getattr__(self, name):
        array = self.__dict__.get("array")
        if array is not None and array.dtype.names and name in array.dtype.names:
            return self[name]
        raise AttributeError(f"record object has no attribute {name}")

    def __setattr__(self, name, value):
        if name != "array" and name in (self.dtype.names or ()):
            self[name] = value
        else:
            self.__dict__[name] = value

    def __repr__(self):
        return f"np.record({self}, dtype={self.dtype})"


class recarray:
    """A structured array whose fields are attributes."""

    def __init__(self, shape, dtype=None, formats=None, names=None, **options):
        if dtype is None:
            dtype = _dtype_from(formats, names)
        object.__setattr__(self, "array", np.zeros(shape, dtype))

    @classmethod
    def _of(cls, array):
        made = object.__new__(cls)
        object.__setattr__(made, "array", array)
        return made

    def __getattr__(self, name):
        array = self.__dict__["array"]
        if array.dtype.names and name in array.dtype.names:
            return array[name]
        if name.startswith("__") or not hasattr(array, name):
            raise AttributeError(name if name.startswith("__") else f"recarray has no attribute {name}")
        return getattr(array, name)

    def __setattr__(self, name, value):
        if self.array.dtype.names and name in self.array.dtype.names:
            set_field(self.array, name, value)
        else:
            setattr(self.array, name, value)

    def __array__(self, dtype=None, copy=None):
        return self.array

    def __getitem__(self, key):
        made = self.array[key]
        if type(made) is void:
            return record(made.array)
        return recarray._of(made) if isinstance(made, np.ndarray) and made.dtype.names else made

    def __setitem__(self, key, value):
        self.array[key] = value

    def __len__(self):
        return len(self.array)

    def __iter__(self):
        return iter([self[i] for i in range(len(self))])

    def __eq__(self, other):
        return self.array == np.asarray(other)

    def field(self, name):
        return self.array[self.array.dtype.names[name] if isinstance(name, int) else name]

    def __str__(self):
        return str(self.array)

    def __repr__(self):
        import numpy._layout as layout
        prefix = "rec.array("
        body = layout.array_text(self.array, ", ", prefix, ",")
        return f"{prefix}{body},\n{' ' * len(prefix)}dtype={self.array.dtype})"


def view_as_records(a, dtype):
    """Rows of numbers as records of the same bytes; a copy, as records are laid out differently."""
    kinds = [kind for _, kind, shape, _ in dtype_parts(dtype)[3]]
    if a.ndim == 0 or len(kinds) != a.shape[-1] or any(kind.itemsize != a.itemsize for kind in kinds):
        raise ValueError("When changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array.")
    made = np.zeros(a.shape[:-1] + (1,), dtype)
    for place, (name, kind) in enumerate(zip(dtype.names, kinds)):
        set_field(made, name, a[..., place:place + 1].view(kind))
    return made


def view_as_numbers(a, dtype):
    """Records of one number type as rows of numbers; a copy."""
    kinds = {kind for _, kind, _, _ in dtype_parts(a.dtype)[3]}
    if kinds != {dtype}:
        raise ValueError("only records whose fields all have the dtype can be viewed as numbers")
    made = np.stack([a[name] for name in a.dtype.names], axis=-1)
    return made.reshape(a.shape[:-1] + (-1,)) if a.ndim else made


def view_class(a, wanted):
    """`a.view(np.recarray)`"""
    return recarray._of(a)


def _dtype_from(formats, names, kinds=()):
    if isinstance(formats, str):
        formats = [part.strip() for part in formats.split(",")]
    if formats is None:
        formats = kinds
    if isinstance(names, str):
        names = [name.strip() for name in names.split(",")]
    names = list(names or []) + [f"f{i}" for i in range(len(names or []), len(formats))]
    return np.dtype(list(zip(names, formats)))


for _class in (void, record, recarray):
    _class.__module__ = "numpy"
