"""`numpy.datetime64` and `numpy.timedelta64`: one word with its dtype. What they compute is computed with arrays."""

import numpy as np
from numpy._kernels import date_dtype, meaning


def _operator(ufunc, reflected=False):
    def method(self, other):
        if isinstance(other, (list, str, bytes)) or other is None:
            return NotImplemented
        function = getattr(np, ufunc)
        return function(other, self) if reflected else function(self, other)
    return method


class _Date:
    """What the two have in common."""

    __slots__ = ("_word", "dtype")
    __array_priority__ = -1000000.0
    shape, ndim, size, itemsize, nbytes = (), 0, 1, 8, 8

    @classmethod
    def _make(cls, word, dtype):
        made = object.__new__(cls)
        made._word, made.dtype = word, dtype
        return made

    def __new__(cls, value=None, unit=None):
        import numpy._dates as dates
        kind = cls._kind
        if unit is not None:
            text = unit if isinstance(unit, str) else f"{unit[1]}{unit[0]}"
            dtype = np.dtype(f"{kind}8[{text}]")
        else:
            dtype = date_dtype(kind, 1, "")
        if value is None and kind == "m" and unit is None:
            value = 0
        if isinstance(value, np.ndarray):
            return value.astype(dtype)
        if isinstance(value, _Date) and unit is None:
            dtype = value.dtype if value._kind == kind else dtype
        if kind == "M" and unit is None and isinstance(value, (int, np.integer)):
            raise ValueError("Converting an integer to a NumPy datetime requires a specified unit")
        made = dates.array_of([value], dtype, ())
        return made[()]

    def __array__(self, dtype=None, copy=None):
        made = meaning(np.array(self._word, dtype="i8"), self.dtype)
        return made if dtype is None else made.astype(dtype)

    __add__ = _operator("add")
    __radd__ = _operator("add", True)
    __sub__ = _operator("subtract")
    __rsub__ = _operator("subtract", True)
    __mul__ = _operator("multiply")
    __rmul__ = _operator("multiply", True)
    __truediv__ = _operator("divide")
    __rtruediv__ = _operator("divide", True)
    __floordiv__ = _operator("floor_divide")
    __mod__ = _operator("remainder")
    __lt__ = _operator("less")
    __le__ = _operator("less_equal")
    __gt__ = _operator("greater")
    __ge__ = _operator("greater_equal")

    def __divmod__(self, other):
        return self // other, self % other

    def __eq__(self, other):
        if other is None or isinstance(other, (str, list)):
            return NotImplemented
        return np.equal(self, other)

    def __ne__(self, other):
        if other is None or isinstance(other, (str, list)):
            return NotImplemented
        return np.not_equal(self, other)

    def __hash__(self):
        return hash((self._kind, self.item()))

    def __bool__(self):
        return self._word != 0

    def __int__(self):
        return self._word

    def astype(self, dtype):
        return np.asarray(self).astype(dtype)[()]

    def item(self, *args):
        import numpy._dates as dates
        return dates.to_object(self._word, self.dtype)

    tolist = item

    def view(self, dtype):
        return np.asarray(self).view(dtype)[()]

    def __getitem__(self, key):
        return np.asarray(self)[key]

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __format__(self, spec):
        return format(str(self), spec)


class datetime64(_Date):
    """A moment in time, as a count of a unit since 1970."""

    __slots__ = ()
    _kind = "M"

    def __str__(self):
        import numpy._dates as dates
        return dates.text(self._word, *dates.unit_of(self.dtype))

    def __repr__(self):
        import numpy._dates as dates
        unit, count = dates.unit_of(self.dtype)
        if self._word == dates.NAT and unit:
            return f"np.datetime64('NaT','{'' if count == 1 else count}{unit}')"
        shown = f",'{count}{unit}'" if count != 1 else ",'h'" if unit == "h" else ""
        return f"np.datetime64('{self}'{shown})"


class timedelta64(_Date):
    """A span of time, as a count of a unit."""

    __slots__ = ()
    _kind = "m"

    def __neg__(self):
        return np.negative(self)

    def __pos__(self):
        return self

    def __abs__(self):
        return np.absolute(self)

    def __float__(self):
        return float(self._word)

    def __str__(self):
        import numpy._dates as dates
        unit, count = dates.unit_of(self.dtype)
        return "NaT" if self._word == dates.NAT else f"{self._word * count} {dates.NAMES[unit]}"

    def __repr__(self):
        import numpy._dates as dates
        unit, count = dates.unit_of(self.dtype)
        word = "'NaT'" if self._word == dates.NAT else self._word
        shown = f",'{'' if count == 1 else count}{unit}'" if unit else ""
        return f"np.timedelta64({word}{shown})"


for _class in (_Date, datetime64, timedelta64):
    _class.__module__ = "numpy"
