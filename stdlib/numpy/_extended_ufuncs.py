"""Element-wise functions of arrays that are not of numbers: texts are joined and compared, dates are counted, objects do what their
own operators say."""

import math
import operator

import numpy as np
from numpy._kernels import date_dtype, dtype_parts, meaning, pooled, pooled_values, text_dtype, words

import numpy._dates as dates

NAT = dates.NAT
COMPARISONS = {"equal": operator.eq, "not_equal": operator.ne, "less": operator.lt, "less_equal": operator.le,
               "greater": operator.gt, "greater_equal": operator.ge}
OPERATORS = {"add": operator.add, "subtract": operator.sub, "multiply": operator.mul, "divide": operator.truediv,
             "floor_divide": operator.floordiv, "remainder": operator.mod, "power": operator.pow, "left_shift": operator.lshift,
             "right_shift": operator.rshift, "bitwise_and": operator.and_, "bitwise_or": operator.or_, "bitwise_xor": operator.xor,
             "logical_and": lambda a, b: a and b, "logical_or": lambda a, b: a or b, "logical_xor": lambda a, b: bool(a) != bool(b),
             "maximum": lambda a, b: a if a >= b else b, "minimum": lambda a, b: a if a <= b else b,
             "fmax": lambda a, b: a if a >= b else b, "fmin": lambda a, b: a if a <= b else b, "fmod": math.fmod,
             "gcd": math.gcd, "lcm": math.lcm, "float_power": operator.pow}
UNARY = {"negative": operator.neg, "positive": operator.pos, "absolute": abs, "invert": operator.invert,
         "square": lambda x: x * x, "reciprocal": lambda x: 1 / x, "sign": lambda x: (x > 0) - (x < 0),
         "floor": math.floor, "ceil": math.ceil, "trunc": math.trunc}


class UFuncTypeError(TypeError):
    """A ufunc that has no loop for its operands."""


UFuncTypeError.__module__ = "numpy._core._exceptions"


def _result(made):
    return made if made.ndim else made[()]


def _shown(a):
    return repr(a.dtype)


def _class_name(a, value=None):
    if type(value) in (int, float, complex):
        return f"<class 'numpy.dtypes._Py{ {int: 'Long', float: 'Float', complex: 'Complex'}[type(value)]}DType'>"
    return f"<class 'numpy.dtypes.{type(a.dtype).__name__}'>"


def _no_loop(name, operands, by_class=False):
    types = ", ".join(_class_name(a) if by_class else _shown(a) for a in operands)
    return UFuncTypeError(f"ufunc '{name}' did not contain a loop with signature matching types ({types}) -> None")


def _unsupported(name):
    return TypeError(f"ufunc '{name}' not supported for the input types, and the inputs could not be safely coerced to any "
                     "supported types according to the casting rule ''safe''")


def _cannot_use(name, operands):
    types = " and ".join(_shown(a) for a in operands)
    return UFuncTypeError(f"ufunc '{name}' cannot use operands with types {types}")


def _values(a):
    """All elements as Python's values, flat."""
    if a.dtype.kind in "USO":
        return pooled_values(a)
    if a.dtype.kind in "Mm":
        import numpy._extended as extended
        return [extended.date_scalar(int(w), a.dtype) for w in words(a).reshape(-1)]
    if a.dtype.kind == "V":
        return list(a.flat)
    return a.reshape(-1).tolist()


def binary(name, left, right):
    """A ufunc of two operands."""
    return _binary(name, np.asarray(left), np.asarray(right), left, right)


def _binary(name, a, b, left, right):
    kinds = {a.dtype.kind, b.dtype.kind}
    if "O" in kinds:
        return _result(_objects(name, a, b))
    if "V" in kinds:
        return _record_comparison(name, a, b)
    if name == "matmul":
        return _result(_matmul(a, b)) if kinds <= {"m", "i", "u", "f", "b"} else _refused_product(a, b)
    if kinds & {"M", "m"}:
        return _result(_dates(name, a, b, left, right))
    return _result(_texts(name, a, b, left, right))


def _refused_product(a, b):
    raise _no_loop("matmul", (a, b))


def unary(name, value):
    """A ufunc of one operand."""
    a = np.asarray(value)
    kind = a.dtype.kind
    if kind == "O":
        return _result(_unary_objects(name, a))
    if kind in "Mm":
        return _result(_unary_dates(name, a))
    raise _unsupported(name) if name not in ("negative", "absolute", "positive", "invert") or kind == "V" else _no_unary(name, a)


def _no_unary(name, a):
    return UFuncTypeError(f"ufunc '{name}' did not contain a loop with signature matching types {_class_name(a)} -> None")


def ufunc(name, args, options):
    """A call of a ufunc with everything it was given."""
    out = options.pop("out", None)
    if isinstance(out, tuple):
        out = out[0]
    where = options.pop("where", True)
    dtype = options.pop("dtype", None)
    count = getattr(np, name).nin
    if len(args) > count:
        out, args = args[count], args[:count]
    operands = list(args)
    if dtype is not None:
        operands = [np.asarray(value).astype(dtype) for value in operands]
    made = unary(name, operands[0]) if count == 1 else binary(name, *operands)
    if where is not True:
        made = np.asarray(made)
        target = np.zeros(made.shape, made.dtype) if out is None else out
        np.copyto(target, made, where=where)
        return target
    if out is not None:
        out[...] = made
        return out
    return made


def in_place(name, left, right):
    """`left <operator>= right`"""
    if not left.flags.writeable:
        raise ValueError("output array is read-only")
    made = np.asarray(binary(name, left, right))
    if made.shape != left.shape:
        raise ValueError(f"non-broadcastable output operand with shape {_compact(left.shape)} doesn't match the broadcast shape "
                         f"{_compact(made.shape)}")
    if made.dtype != left.dtype and not np.can_cast(made.dtype, left.dtype, "same_kind"):
        raise UFuncTypeError(f"Cannot cast ufunc '{name}' output from {_shown(made)} to {_shown(left)} with casting rule 'same_kind'")
    left[...] = made
    return left


def _compact(shape):
    return "(" + ",".join(map(str, shape)) + ("," if len(shape) == 1 else "") + ")"


# Objects.

def _truth_array(values, shape):
    return np.array(values, dtype=bool).reshape(shape)


def _objects(name, a, b):
    if name == "matmul":
        return _matmul(a, b)
    a, b = np.broadcast_arrays(a, b)
    pairs = zip(_values(a), _values(b))
    if name in COMPARISONS:
        compare = COMPARISONS[name]
        return _truth_array([bool(compare(x, y)) for x, y in pairs], a.shape)
    operation = OPERATORS.get(name)
    if operation is None:
        return pooled([_method(x, name)(y) for x, y in pairs], np.dtype(object), a.shape)
    return pooled([operation(x, y) for x, y in pairs], np.dtype(object), a.shape)


def _matmul(a, b):
    if a.ndim == 0 or b.ndim == 0:
        raise ValueError("matmul: Input operand 0 does not have enough dimensions (has 0, gufunc core with signature "
                         "(n?,k),(k,m?)->(n?,m?) requires 1)")
    rows = a if a.ndim > 1 else a[None]
    columns = b if b.ndim > 1 else b[:, None]
    if rows.shape[-1] != columns.shape[-2]:
        raise ValueError(f"matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
                         f"(n?,k),(k,m?)->(n?,m?) (size {columns.shape[-2]} is different from {rows.shape[-1]})")
    made = np.sum(rows[..., :, :, None] * columns[..., None, :, :], axis=-2)
    made = np.asarray(made)
    if a.ndim == 1:
        made = made[..., 0, :]
    if b.ndim == 1:
        made = np.asarray(made)[..., 0]
    return np.asarray(made)


def _method(value, name):
    method = getattr(value, name, None)
    if not callable(method):
        raise TypeError(f"loop of ufunc does not support argument 0 of type {type(value).__name__} which has no callable {name} method")
    return method


def _unary_objects(name, a):
    values = pooled_values(a)
    if name in ("isnan", "isfinite", "isinf", "signbit"):
        raise _unsupported(name)
    if name == "logical_not":
        return _truth_array([not v for v in values], a.shape)
    if name == "conjugate":
        made = [v.conjugate() for v in values]
    elif name in UNARY:
        made = [UNARY[name](v) for v in values]
    else:
        made = [_method(v, name)() for v in values]
    return pooled(made, np.dtype(object), a.shape)


# Records.

def _record_comparison(name, a, b):
    if name not in ("equal", "not_equal"):
        raise _no_loop(name, (a, b), True)
    if a.dtype.names != b.dtype.names or a.dtype.names is None:
        raise TypeError("Cannot compare structured arrays unless they have a common dtype.  I.e. `np.result_type(arr1, arr2)` must be defined.")
    made = True
    for own in a.dtype.names:
        equal = np.equal(a[own], b[own])
        inner = equal.ndim - max(a.ndim, b.ndim)
        made = np.logical_and(made, np.all(equal, axis=tuple(range(-inner, 0))) if inner else equal)
    return made if name == "equal" else np.logical_not(made)


# Texts.

def _texts(name, a, b, left, right):
    kinds = a.dtype.kind, b.dtype.kind
    if name in COMPARISONS:
        if kinds not in (("U", "U"), ("S", "S")):
            if name in ("equal", "not_equal"):
                a, b = np.broadcast_arrays(a, b)
                return np.full(a.shape, name == "not_equal")
            types = f"{_class_name(a, left)}, {_class_name(b, right)}"
            raise UFuncTypeError(f"ufunc '{name}' did not contain a loop with signature matching types ({types}) -> None")
        return _compare_texts(name, a, b)
    if name == "add" and kinds in (("U", "U"), ("S", "S")):
        width = dtype_parts(a.dtype)[1] + dtype_parts(b.dtype)[1]
        a, b = np.broadcast_arrays(a, b)
        made = [x + y for x, y in zip(pooled_values(a), pooled_values(b))]
        return pooled(made, text_dtype(kinds[0], width), a.shape)
    if name == "multiply" and set(kinds) & {"i", "u"}:
        raise TypeError("The 'out' kwarg is necessary when using the string multiply ufunc directly. Use numpy.strings.multiply to "
                        "multiply strings without specifying 'out'.")
    if name in ("subtract", "multiply", "divide", "add", "maximum", "minimum", "matmul", "floor_divide", "remainder", "power"):
        raise _no_loop(name, (a, b))
    raise _unsupported(name)


def _compare_texts(name, a, b):
    compare = COMPARISONS[name]
    if b.ndim == 0:
        other = pooled_values(b)[0]
        return _truth_array([compare(x, other) for x in pooled_values(a)], a.shape)
    a, b = np.broadcast_arrays(a, b)
    return _truth_array([compare(x, y) for x, y in zip(pooled_values(a), pooled_values(b))], a.shape)


# Dates and spans.

def _with_missing(made, *operands):
    missing = False
    for w in operands:
        missing = missing | (w == NAT)
    return np.where(missing, NAT, made)


def _common(name, a, b):
    """Both as words of the finer unit."""
    common = np.promote_types(a.dtype, b.dtype)
    kinds = a.dtype.kind, b.dtype.kind
    first, second = dates.unit_of(a.dtype)[0], dates.unit_of(b.dtype)[0]
    if "m" in kinds and first and second and (first in "YM") != (second in "YM"):
        calendar = a if first in "YM" else b
        if calendar.dtype.kind == "m" and "M" in kinds:
            place = 0 if calendar is a else 1
            fine = (b if calendar is a else a).dtype
            raise UFuncTypeError(f"Cannot cast ufunc '{name}' input {place} from {_shown(calendar)} to dtype('<m8[{fine.name.split('[')[1]}') "
                                 "with casting rule 'same_kind'")
        if calendar.dtype.kind == "m":
            raise TypeError(f"Cannot get a common metadata divisor for Numpy {a.dtype.name.split('[')[0]} metadata [{_unit_text(a)}] and [{_unit_text(b)}] "
                            "because they have incompatible nonlinear base time units.")
    unit, count = dates.unit_of(common)
    convert = lambda x: dates.convert(words(x), x.dtype, date_dtype(x.dtype.kind, count, unit))
    return convert(a), convert(b), (count, unit)


def _unit_text(a):
    unit, count = dates.unit_of(a.dtype)
    return unit if count == 1 else f"{count}{unit}"


def _dates(name, a, b, left, right):
    kinds = a.dtype.kind + b.dtype.kind
    if name in COMPARISONS:
        return _compare_dates(name, a, b, kinds)
    if kinds[0] in "biu" and kinds[1] in "Mm" and name in ("add", "subtract"):
        a, kinds = meaning(a.astype("i8"), date_dtype("m", *reversed(dates.unit_of(b.dtype)))), "m" + kinds[1]
    elif kinds[1] in "biu" and kinds[0] in "Mm" and name in ("add", "subtract", "remainder", "maximum", "minimum"):
        b, kinds = meaning(b.astype("i8"), date_dtype("m", *reversed(dates.unit_of(a.dtype)))), kinds[0] + "m"
    if name in ("add", "subtract"):
        return _sum_of_dates(name, a, b, kinds)
    if name in ("maximum", "minimum", "fmax", "fmin") and kinds in ("MM", "mm"):
        return _extreme_of_dates(name, a, b, kinds[0])
    if name == "multiply" and "m" in kinds and not kinds == "mm":
        return _scaled(a, b) if kinds[0] == "m" else _scaled(b, a)
    if name in ("divide", "floor_divide", "remainder") and kinds[0] == "m":
        return _divided(name, a, b, kinds)
    if set(kinds) <= set("Mmbiuf") and name in ("add", "subtract", "multiply", "divide", "floor_divide", "remainder"):
        raise _cannot_use(name, (a, b))
    raise _unsupported(name)


def _compare_dates(name, a, b, kinds):
    if kinds in ("MM", "mm"):
        x, y, _ = _common(name, a, b)
    elif kinds[0] == "m" and kinds[1] in "biu":
        x, y = words(a), b.astype("i8")
    elif kinds[1] == "m" and kinds[0] in "biu":
        x, y = a.astype("i8"), words(b)
    elif name in ("equal", "not_equal"):
        return np.full(np.broadcast_shapes(a.shape, b.shape), name == "not_equal")
    else:
        raise _no_loop(name, (a, b), True)
    made = np.asarray(getattr(np, name)(x, y))
    missing = (x == NAT) | (y == NAT)
    return np.where(missing, name == "not_equal", made)


def _sum_of_dates(name, a, b, kinds):
    if kinds == "MM" and name == "subtract" or kinds == "mm":
        kind = "m"
    elif kinds == "Mm" or kinds == "mM" and name == "add":
        kind = "M"
    else:
        raise _cannot_use(name, (a, b))
    x, y, unit = _common(name, a, b)
    made = x + y if name == "add" else x - y
    return meaning(np.asarray(_with_missing(made, x, y)), date_dtype(kind, *unit))


def _extreme_of_dates(name, a, b, kind):
    x, y, unit = _common(name, a, b)
    made = np.maximum(x, y) if name in ("maximum", "fmax") else np.minimum(x, y)
    if name in ("maximum", "minimum"):
        made = _with_missing(made, x, y)
    else:
        made = np.where(x == NAT, y, np.where(y == NAT, x, made))
    return meaning(np.asarray(made), date_dtype(kind, *unit))


def _whole(numbers):
    """Floats cut to integers; what is none becomes NaT."""
    finite = np.isfinite(numbers)
    return np.where(finite, np.trunc(np.where(finite, numbers, 0)).astype("i8"), NAT)


def _scaled(span, number):
    w = words(span)
    if number.dtype.kind == "f":
        made = _whole(w.astype(float) * number)
    elif number.dtype.kind in "biu":
        made = w * number.astype("i8")
    else:
        raise _cannot_use("multiply", (span, number))
    return meaning(np.asarray(_with_missing(made, w)), span.dtype)


def _divided(name, a, b, kinds):
    w = words(a)
    if kinds[1] == "m":
        x, y, unit = _common(name, a, b)
        missing = (x == NAT) | (y == NAT)
        if name == "divide":
            return np.where(missing, np.nan, x / y)
        made = np.floor_divide(x, y) if name == "floor_divide" else np.remainder(x, y)
        if name == "floor_divide":
            return np.where(missing, 0, made)
        return meaning(np.asarray(np.where(missing | (y == 0), NAT, made)), date_dtype("m", *unit))
    if kinds[1] not in "biuf" or name == "remainder":
        raise _cannot_use(name, (a, b))
    if kinds[1] == "f":
        quotient = w / b
        made = _whole(np.floor(quotient) if name == "floor_divide" else quotient)
    else:
        number = b.astype("i8")
        made = np.floor_divide(w, number)
        if name == "divide":
            made = made + ((np.remainder(w, number) != 0) & (made < 0))
        made = np.where(number == 0, NAT, made)
    return meaning(np.asarray(_with_missing(made, w)), a.dtype)


def _unary_dates(name, a):
    w = words(a)
    if name in ("isnan", "isnat"):
        return w == NAT
    if name == "isfinite":
        return w != NAT
    if name == "isinf":
        return np.zeros(a.shape, bool)
    if a.dtype.kind == "m" and name in ("negative", "positive", "absolute", "sign"):
        if name == "sign":
            return np.where(w == NAT, np.nan, np.sign(w).astype(float))
        made = -w if name == "negative" else abs(w) if name == "absolute" else w.copy()
        return meaning(np.asarray(_with_missing(made, w)), a.dtype)
    if a.dtype.kind == "m" and name in ("floor", "ceil", "rint", "trunc"):
        return a.copy()
    raise _unsupported(name)
