"""Differences, interpolation, windows and questions about numbers."""

import numpy as np
from numpy.lib.array_utils import normalize_axis_index, normalize_axis_tuple

typecodes = {
    "Character": "c", "Integer": "bhilqnp", "UnsignedInteger": "BHILQNP", "Float": "efdg", "Complex": "FDG",
    "AllInteger": "bBhHiIlLqQnNpP", "AllFloat": "efdgFDG", "Datetime": "Mm", "All": "?bhilqnpBHILQNPefdgFDGSUVOMm",
}
ScalarType = (
    int, float, complex, bool, bytes, str, memoryview, np.bool, np.complex64, np.complex128, np.float16, np.float32,
    np.float64, np.int8, np.int16, np.int32, np.int64, np.uint8, np.uint16, np.uint32, np.uint64)
sctypeDict = {t.__name__: t for t in ScalarType if issubclass(t, np.generic)}


def gradient(f, *varargs, axis=None, edge_order=1):
    """Return the gradient of an N-dimensional array."""
    f = np.asanyarray(f)
    if f.dtype.kind == "b" and f.size > 1:
        np.subtract(f, f)
    axes = tuple(range(f.ndim)) if axis is None else normalize_axis_tuple(axis, f.ndim)
    if len(varargs) == 0:
        dx = [1.0] * len(axes)
    elif len(varargs) == 1 and np.ndim(varargs[0]) == 0:
        dx = list(varargs) * len(axes)
    elif len(varargs) == len(axes):
        dx = list(varargs)
        for i, distances in enumerate(dx):
            distances = np.asanyarray(distances)
            if distances.ndim == 0:
                continue
            if distances.ndim != 1:
                raise ValueError("distances must be either scalars or 1d")
            if len(distances) != f.shape[axes[i]]:
                raise ValueError("when 1d, distances must match the length of the corresponding dimension")
            steps = np.diff(distances.astype(float) if distances.dtype.kind in "iu" else distances)
            dx[i] = steps[0] if (steps == steps[0]).all() else steps
    else:
        raise TypeError("invalid number of arguments")
    if edge_order > 2:
        raise ValueError("'edge_order' greater than 2 not supported")
    kind = f.dtype
    if kind.kind not in "fc":
        f, kind = f.astype(float), np.dtype(float)
    results = []
    for axis, step in zip(axes, dx):
        n = f.shape[axis]
        if n < edge_order + 1:
            raise ValueError(
                "Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required.")
        out = np.empty_like(f, dtype=kind)
        at = lambda part: (slice(None),) * axis + (part,)
        uniform = np.ndim(step) == 0
        middle, before, after = at(slice(1, -1)), at(slice(None, -2)), at(slice(2, None))
        if uniform:
            out[middle] = (f[after] - f[before]) / (2.0 * step)
        else:
            dx1, dx2 = step[0:-1], step[1:]
            shape = (1,) * axis + (-1,) + (1,) * (f.ndim - axis - 1)
            a = (-dx2 / (dx1 * (dx1 + dx2))).reshape(shape)
            b = ((dx2 - dx1) / (dx1 * dx2)).reshape(shape)
            c = (dx1 / (dx2 * (dx1 + dx2))).reshape(shape)
            out[middle] = a * f[before] + b * f[at(slice(1, -1))] + c * f[after]
        if edge_order == 1:
            first = step if uniform else step[0]
            out[at(0)] = (f[at(1)] - f[at(0)]) / first
            last = step if uniform else step[-1]
            out[at(-1)] = (f[at(-1)] - f[at(-2)]) / last
        else:
            if uniform:
                a, b, c = -1.5 / step, 2.0 / step, -0.5 / step
            else:
                dx1, dx2 = step[0], step[1]
                a, b, c = -(2.0 * dx1 + dx2) / (dx1 * (dx1 + dx2)), (dx1 + dx2) / (dx1 * dx2), -dx1 / (dx2 * (dx1 + dx2))
            out[at(0)] = a * f[at(0)] + b * f[at(1)] + c * f[at(2)]
            if uniform:
                a, b, c = 0.5 / step, -2.0 / step, 1.5 / step
            else:
                dx1, dx2 = step[-2], step[-1]
                a, b, c = dx2 / (dx1 * (dx1 + dx2)), -(dx2 + dx1) / (dx1 * dx2), (2.0 * dx2 + dx1) / (dx2 * (dx1 + dx2))
            out[at(-1)] = a * f[at(-3)] + b * f[at(-2)] + c * f[at(-1)]
        results.append(out)
    return results[0] if len(axes) == 1 else tuple(results)


def interp(x, xp, fp, left=None, right=None, period=None):
    """One-dimensional linear interpolation for monotonically increasing sample points."""
    fp = np.asarray(fp)
    kind = np.complex128 if fp.dtype.kind == "c" else np.float64
    x = np.asarray(x, dtype=float)
    xp, fp = np.asarray(xp, dtype=float), fp.astype(kind)
    if xp.ndim != 1 or fp.ndim != 1:
        raise ValueError("Data points must be 1-D sequences" if period is not None else "object too deep for desired array")
    if xp.shape[0] != fp.shape[0]:
        raise ValueError("fp and xp are not of the same length.")
    if xp.size == 0:
        raise ValueError("array of sample points is empty")
    if period is not None:
        if period == 0:
            raise ValueError("period must be a non-zero value")
        period = abs(period)
        left = right = None
        x, xp = x % period, xp % period
        order = np.argsort(xp)
        xp, fp = xp[order], fp[order]
        xp = np.concatenate((xp[-1:] - period, xp, xp[0:1] + period))
        fp = np.concatenate((fp[-1:], fp, fp[0:1]))
    n = xp.size
    if n == 1:
        result = np.where(x < xp[0], fp[0] if left is None else left, np.where(x > xp[0], fp[0] if right is None else right, fp[0]))
        return result[()]
    place = np.clip(np.searchsorted(xp, x, side="right") - 1, 0, n - 2)
    with np.errstate(all="ignore"):
        slope = (fp[place + 1] - fp[place]) / (xp[place + 1] - xp[place])
        result = slope * (x - xp[place]) + fp[place]
        bad = np.isnan(result)
        if np.any(bad):
            other = slope * (x - xp[place + 1]) + fp[place + 1]
            result = np.where(bad, other, result)
            result = np.where(np.isnan(result) & (fp[place] == fp[place + 1]), fp[place], result)
    result = np.where(x == xp[n - 1], fp[n - 1], result)
    result = np.where(x < xp[0], fp[0] if left is None else left, result)
    result = np.where(x > xp[n - 1], fp[n - 1] if right is None else right, result)
    return np.where(np.isnan(x), x, result)[()]


def trapezoid(y, x=None, dx=1.0, axis=-1):
    """Integrate along the given axis using the composite trapezoidal rule."""
    y = np.asanyarray(y)
    if x is None:
        d = dx
    else:
        x = np.asanyarray(x)
        if x.ndim == 1:
            d = np.diff(x)
            shape = [1] * y.ndim
            shape[axis] = d.shape[0]
            d = d.reshape(shape)
        else:
            d = np.diff(x, axis=axis)
    axis = normalize_axis_index(axis, y.ndim)
    upper, lower = (slice(None),) * axis + (slice(1, None),), (slice(None),) * axis + (slice(None, -1),)
    return (d * (y[upper] + y[lower]) / 2.0).sum(axis)


def unwrap(p, discont=None, axis=-1, *, period=6.283185307179586):
    """Unwrap by taking the complement of large deltas with respect to the period."""
    p = np.asarray(p)
    dd = np.diff(p, axis=axis)
    if discont is None:
        discont = period / 2
    axis = normalize_axis_index(axis, p.ndim)
    part = (slice(None),) * axis + (slice(1, None),)
    kind = np.result_type(dd, period)
    if kind.kind in "iu":
        high, rest = divmod(period, 2)
        boundary = rest == 0
    else:
        high, boundary = period / 2, True
    low = -high
    ddmod = np.mod(dd - low, period) + low
    if boundary:
        ddmod = np.where((ddmod == low) & (dd > 0), high, ddmod)
    correct = np.where(abs(dd) < discont, 0, ddmod - dd)
    up = np.array(p, copy=True, dtype=kind)
    up[part] = p[part] + correct.cumsum(axis)
    return up


def geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0):
    """Return numbers spaced evenly on a log scale (a geometric progression)."""
    if np.any(np.equal(start, 0)) or np.any(np.equal(stop, 0)):
        raise ValueError("Geometric sequence cannot include zero")
    kind = np.result_type(start, stop, float(num), np.zeros((), dtype))
    start, stop = kind.type(start), kind.type(stop)
    sign = np.sign(start)
    if kind.kind != "c":
        if np.sign(stop) != sign:
            raise ValueError("Geometric sequence cannot include zero") if 0 else ValueError("math domain error")
    log_start, log_stop = np.log10(start / sign), np.log10(stop / sign)
    result = np.logspace(float(log_start), float(log_stop), num=num, endpoint=endpoint, base=10.0)
    if num > 0:
        result[0] = 1.0 if False else start / sign
        if num > 1 and endpoint:
            result[-1] = stop / sign
    result = result * sign
    return result.astype(dtype if dtype is not None else kind)


def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
    """Replace NaN with zero and infinity with large finite numbers."""
    x = np.array(x, copy=True) if copy else np.asarray(x)
    if x.dtype.kind not in "fc":
        return x[()] if x.ndim == 0 else x
    limits = np.finfo(x.dtype)
    high = limits.max if posinf is None else posinf
    low = limits.min if neginf is None else neginf
    for part in (x.real, x.imag) if x.dtype.kind == "c" else (x,):
        part[np.isnan(part)] = nan
        part[np.isposinf(part)] = high
        part[np.isneginf(part)] = low
    return x[()] if x.ndim == 0 else x


def real(val):
    """Return the real part of the complex argument."""
    try:
        return val.real
    except AttributeError:
        return np.asanyarray(val).real


def imag(val):
    """Return the imaginary part of the complex argument."""
    try:
        return val.imag
    except AttributeError:
        return np.asanyarray(val).imag


def angle(z, deg=False):
    """Return the angle of the complex argument."""
    z = np.asanyarray(z)
    if z.dtype.kind == "c":
        result = np.arctan2(z.imag, z.real)
    else:
        result = np.arctan2(0, z)
    return result * (180 / np.pi) if deg else result


def real_if_close(a, tol=100):
    """If input is complex with all imaginary parts close to zero, return real parts."""
    a = np.asanyarray(a)
    if a.dtype.kind != "c":
        return a
    if tol > 1:
        tol = np.finfo(a.dtype).eps * tol
    return a.real if np.all(np.absolute(a.imag) < tol) else a


def iscomplex(x):
    """Returns a bool array, where True if input element is complex."""
    x = np.asanyarray(x)
    return x.imag != 0 if x.dtype.kind == "c" else np.zeros(x.shape, bool)[()]


def isreal(x):
    """Returns a bool array, where True if input element is real."""
    return imag(np.asanyarray(x)) == 0


def iscomplexobj(x):
    """Check for a complex type or an array of complex numbers."""
    return np.asarray(x).dtype.kind == "c"


def isrealobj(x):
    """Return True if x is a not complex type or an array of complex numbers."""
    return not iscomplexobj(x)


def isposinf(x, out=None):
    """Test element-wise for positive infinity, return result as bool array."""
    return np.logical_and(np.isinf(x), ~np.signbit(x), out=out) if out is not None else np.logical_and(np.isinf(x), ~np.signbit(x))


def isneginf(x, out=None):
    """Test element-wise for negative infinity, return result as bool array."""
    return np.logical_and(np.isinf(x), np.signbit(x), out=out) if out is not None else np.logical_and(np.isinf(x), np.signbit(x))


def fix(x, out=None):
    """Round to nearest integer towards zero."""
    result = np.trunc(x)
    if out is not None:
        out[...] = result
        return out
    return result


def sinc(x):
    """Return the normalized sinc function."""
    x = np.asanyarray(x)
    y = np.pi * np.where(x, x, 1.0e-20)
    return np.sin(y) / y


_I0A = (
    -4.41534164647933937950e-18, 3.33079451882223809783e-17, -2.43127984654795469359e-16, 1.71539128555513303061e-15,
    -1.16853328779934516808e-14, 7.67618549860493561688e-14, -4.85644678311192946090e-13, 2.95505266312963983461e-12,
    -1.72682629144155570723e-11, 9.67580903537323691224e-11, -5.18979560163526290666e-10, 2.65982372468238665035e-9,
    -1.30002500998624804212e-8, 6.04699502254191894932e-8, -2.67079385394061173391e-7, 1.11738753912010371815e-6,
    -4.41673835845875056359e-6, 1.64484480707288970893e-5, -5.75419501008210370398e-5, 1.88502885095841655729e-4,
    -5.76375574538582365885e-4, 1.63947561694133579842e-3, -4.32430999505057594430e-3, 1.05464603945949983183e-2,
    -2.37374148058994688156e-2, 4.93052842396707084878e-2, -9.49010970480476444210e-2, 1.71620901522208775349e-1,
    -3.04682672343198398683e-1, 6.76795274409476084995e-1)
_I0B = (
    -7.23318048787475395456e-18, -4.83050448594418207126e-18, 4.46562142029675999901e-17, 3.46122286769746109310e-17,
    -2.82762398051658348494e-16, -3.42548561967721913462e-16, 1.77256013305652638360e-15, 3.81168066935262242075e-15,
    -9.55484669882830764870e-15, -4.15056934728722208663e-14, 1.54008621752140982691e-14, 3.85277838274214270114e-13,
    7.18012445138366623367e-13, -1.79417853150680611778e-12, -1.32158118404477131188e-11, -3.14991652796324136454e-11,
    1.18891471078464383424e-11, 4.94060238822496958910e-10, 3.39623202570838634515e-9, 2.26666899049817806459e-8,
    2.04891858946906374183e-7, 2.89137052083475648297e-6, 6.88975834691682398426e-5, 3.36911647825569408990e-3,
    8.04490411014108831608e-1)


def _chebyshev(x, values):
    b0, b1 = values[0], 0.0
    for value in values[1:]:
        b2, b1 = b1, b0
        b0 = x * b1 - b2 + value
    return 0.5 * (b0 - b2)


def i0(x):
    """Modified Bessel function of the first kind, order 0."""
    x = np.abs(np.asanyarray(x, dtype=float))
    with np.errstate(all="ignore"):
        small = np.exp(x) * _chebyshev(x / 2.0 - 2, _I0A)
        large = np.exp(x) * _chebyshev(32.0 / x - 2.0, _I0B) / np.sqrt(x)
    return np.where(x <= 8.0, small, large)[()]


def _window(M, of):
    if M < 1:
        return np.array([], dtype=float)
    if M == 1:
        return np.ones(1)
    return of(np.arange(1 - M, M, 2))


def bartlett(M):
    """Return the Bartlett window."""
    return _window(M, lambda n: np.where(np.less_equal(n, 0), 1 + n / (M - 1), 1 - n / (M - 1)))


def blackman(M):
    """Return the Blackman window."""
    return _window(M, lambda n: 0.42 + 0.5 * np.cos(np.pi * n / (M - 1)) + 0.08 * np.cos(2.0 * np.pi * n / (M - 1)))


def hanning(M):
    """Return the Hanning window."""
    return _window(M, lambda n: 0.5 + 0.5 * np.cos(np.pi * n / (M - 1)))


def hamming(M):
    """Return the Hamming window."""
    return _window(M, lambda n: 0.54 + 0.46 * np.cos(np.pi * n / (M - 1)))


def kaiser(M, beta):
    """Return the Kaiser window."""
    if M == 1:
        return np.ones(1)
    n = np.arange(0, M)
    alpha = (M - 1) / 2.0
    return i0(beta * np.sqrt(1 - ((n - alpha) / alpha) ** 2.0)) / i0(beta)


def modf(x, /, out=None):
    """Return the fractional and integral parts of an array, element-wise."""
    whole = np.trunc(x)
    return np.where(np.isinf(x), np.copysign(0.0, x), np.copysign(x - whole, x))[()], whole


def frexp(x, /):
    """Decompose the elements of x into mantissa and twos exponent."""
    import math
    x = np.asarray(x)
    x = x if x.dtype.kind == "f" else x.astype(float)
    pairs = [math.frexp(v) for v in x.ravel().tolist()]
    mantissa = np.array([p[0] for p in pairs], dtype=x.dtype).reshape(x.shape)
    exponent = np.array([p[1] for p in pairs], dtype=np.int32).reshape(x.shape)
    return mantissa[()], exponent[()]


def ldexp(x1, x2, /):
    """Returns x1 * 2**x2, element-wise."""
    x1 = np.asarray(x1)
    x1 = x1 if x1.dtype.kind == "f" else x1.astype(float)
    return x1 * np.power(2.0, x2).astype(x1.dtype)


def _cumulative(x, axis, dtype, include_initial, function, first):
    x = np.atleast_1d(x)
    if axis is None:
        if x.ndim >= 2:
            raise ValueError("For arrays which have more than one dimension ``axis`` argument is required.")
        axis = 0
    result = function(x, axis=axis, dtype=dtype)
    if include_initial:
        shape = list(x.shape)
        shape[axis] = 1
        result = np.concatenate([np.full(shape, first, dtype=result.dtype), result], axis=axis)
    return result


def cumulative_sum(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
    """Return the cumulative sum of the elements along a given axis."""
    return _cumulative(x, axis, dtype, include_initial, np.cumsum, 0)


def cumulative_prod(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
    """Return the cumulative product of elements along a given axis."""
    return _cumulative(x, axis, dtype, include_initial, np.cumprod, 1)


def sort_complex(a):
    """Sort a complex array using the real part first, then the imaginary part."""
    b = np.sort(np.array(a))
    return b if b.dtype.kind == "c" else b.astype(complex)


def lexsort(keys, axis=-1):
    """Perform an indirect stable sort using a sequence of keys."""
    keys = [np.asarray(k) for k in keys]
    if not keys:
        raise TypeError("need sequence of keys with len > 0 in lexsort")
    if keys[0].ndim == 0:
        return np.int64(0)
    order = None
    for key in keys:
        if order is None:
            order = np.argsort(key, axis=axis, kind="stable")
        else:
            again = np.argsort(np.take_along_axis(key, order, axis), axis=axis, kind="stable")
            order = np.take_along_axis(order, again, axis)
    return order


def partition(a, kth, axis=-1, kind="introselect", order=None):
    """Return a partitioned copy of an array."""
    a = np.array(a)
    if axis is None:
        a, axis = a.ravel(), -1
    if a.size:
        a.partition(kth, axis)
    return a


def argpartition(a, kth, axis=-1, kind="introselect", order=None):
    """Perform an indirect partition along the given axis."""
    a = np.asarray(a)
    if axis is None:
        a, axis = a.ravel(), -1
    n = a.shape[axis]
    for k in np.atleast_1d(kth):
        if not -n <= k < n:
            raise ValueError(f"kth(={k}) out of bounds ({n})")
    return np.argsort(a, axis=axis, kind="stable")


def array_equiv(a1, a2):
    """Returns True if input arrays are shape consistent and all elements equal."""
    try:
        a1, a2 = np.broadcast_arrays(np.asarray(a1), np.asarray(a2))
    except ValueError:
        return False
    return bool(np.all(a1 == a2))


def iterable(y):
    """Check whether or not an object can be iterated over."""
    try:
        iter(y)
    except TypeError:
        return False
    return True


def astype(x, dtype, /, *, copy=True, device=None):
    """Copies an array to a specified data type."""
    if not isinstance(x, np.ndarray):
        raise TypeError(f"Input should be a NumPy array. It is a {type(x)} instead.")
    return x.astype(dtype, copy=copy)


_KINDS = {
    "bool": "b", "signed integer": "i", "unsigned integer": "u", "integral": "iu", "real floating": "f",
    "complex floating": "c", "numeric": "iufc",
}


def isdtype(dtype, kind):
    """Determine if a provided dtype is of a specified data type kind."""
    dtype = np.dtype(dtype)
    for own in kind if isinstance(kind, tuple) else (kind,):
        if isinstance(own, str):
            if own not in _KINDS:
                raise ValueError(f"kind argument is a string, but {own!r} is not a known kind name.")
            if dtype.kind in _KINDS[own]:
                return True
        elif dtype == np.dtype(own):
            return True
    return False


def common_type(*arrays):
    """Return a scalar type which is common to the input arrays."""
    kind = np.result_type(*[a.dtype if a.dtype.kind in "fc" else np.float64 for a in map(np.asarray, arrays)])
    return kind.type


def min_scalar_type(a, /):
    """For scalar ``a``, returns the data type with the smallest size and smallest scalar kind which can hold its value."""
    a = np.asarray(a)
    if a.ndim or a.dtype.kind == "b":
        return a.dtype
    value = a.item()
    if a.dtype.kind in "iu":
        names = ["u1", "u2", "u4", "u8"] if value >= 0 else ["i1", "i2", "i4", "i8"]
        return np.dtype(next(n for n in names if np.iinfo(n).min <= value <= np.iinfo(n).max))
    if a.dtype.kind == "f":
        for name in ("f2", "f4"):
            if not np.isfinite(value) or abs(value) <= float(np.finfo(name).max):
                return np.dtype(name)
        return a.dtype
    return np.dtype("c8") if abs(value) <= 3.4e38 else a.dtype


def asarray_chkfinite(a, dtype=None, order=None):
    """Convert the input to an array, checking for NaNs or Infs."""
    a = np.asarray(a, dtype=dtype, order=order)
    if a.dtype.char in typecodes["AllFloat"] and not np.isfinite(a).all():
        raise ValueError("array must not contain infs or NaNs")
    return a


def asfortranarray(a, dtype=None, *, like=None):
    """Return an array (ndim >= 1) laid out in Fortran order in memory."""
    return np.array(a, dtype=dtype, copy=None, order="F", ndmin=1)


def isfortran(a):
    """Check if the array is Fortran contiguous but *not* C contiguous."""
    return a.flags.f_contiguous and not a.flags.c_contiguous


_TYPENAMES = {
    "S1": "character", "?": "bool", "b": "signed char", "B": "unsigned char", "h": "short", "H": "unsigned short",
    "i": "integer", "I": "unsigned integer", "l": "long integer", "L": "unsigned long integer", "q": "long long integer",
    "Q": "unsigned long long integer", "f": "single precision", "d": "double precision", "g": "long precision",
    "F": "complex single precision", "D": "complex double precision", "G": "complex long double precision", "S": "string",
    "U": "unicode", "V": "void", "O": "object",
}


def typename(char):
    """Return a description for the given data type code."""
    return _TYPENAMES[char]


def mintypecode(typechars, typeset="GDFgdf", default="d"):
    """Return the character for the minimum-size type to which given types can be safely cast."""
    codes = [t if isinstance(t, str) else np.asarray(t).dtype.char for t in typechars]
    found = {t for t in codes if t in typeset}
    if not found:
        return default
    if "F" in found and "d" in found:
        return "D"
    return min(found, key="GDFgdf".index)


def get_include():
    """Return the directory that contains the NumPy header files."""
    raise NotImplementedError("NumPy's C headers are not available")


def show_config(mode="stdout"):
    """Show libraries and system information on which NumPy was built and is being used."""
    print("NumPy is built in")


def info(object=None, maxwidth=76, output=None, toplevel="numpy"):
    """Get help information for an array, function, class, or module."""
    help(object)


def from_dlpack(x, /, *, device=None, copy=None):
    """Create a NumPy array from an object implementing the __dlpack__ protocol: another array."""
    if not isinstance(x, np.ndarray):
        raise TypeError(f"'{type(x).__name__}' object has no attribute '__dlpack__'" if not hasattr(x, "__dlpack__") else "only arrays can be exchanged")
    if device not in (None, "cpu"):
        raise ValueError(f"unsupported device requested: {device}")
    return x.copy() if copy else x.view()


class __array_namespace_info__:
    """What the array API standard asks about a namespace."""

    def capabilities(self):
        return {"boolean indexing": True, "data-dependent shapes": True, "max dimensions": 64}

    def default_device(self):
        return "cpu"

    def default_dtypes(self, *, device=None):
        return {"real floating": np.dtype(float), "complex floating": np.dtype(complex), "integral": np.dtype("i8"), "indexing": np.dtype("i8")}

    def devices(self):
        return ("cpu",)

    def dtypes(self, *, device=None, kind=None):
        groups = {"bool": ["bool"], "signed integer": ["int8", "int16", "int32", "int64"], "unsigned integer": ["uint8", "uint16", "uint32", "uint64"],
                  "real floating": ["float32", "float64"], "complex floating": ["complex64", "complex128"]}
        groups["integral"] = groups["signed integer"] + groups["unsigned integer"]
        groups["numeric"] = groups["integral"] + groups["real floating"] + groups["complex floating"]
        if kind == "bool":
            return {"bool": np.bool}
        if kind is None:
            names = groups["bool"] + groups["numeric"]
        elif isinstance(kind, tuple):
            names = [name for one in kind for name in groups[one]]
        elif kind in groups:
            names = groups[kind]
        else:
            raise ValueError(f"unsupported kind: {kind!r}")
        return {name: np.dtype(name) for name in names}


def matrix(data, dtype=None, copy=True):
    """Matrices are not available: two-dimensional arrays and the operator @ do the same."""
    raise NotImplementedError("np.matrix is not available; use a two-dimensional array and the operator @")


asmatrix = matrix


def linspace_arrays(start, stop, num, endpoint, retstep, dtype, axis):
    """`linspace` between arrays: every pair of ends has numbers of its own, along a new axis."""
    num = 50 if num is None else num.__index__()
    if num < 0:
        raise ValueError(f"Number of samples, {num}, must be non-negative.")
    parts = num - 1 if endpoint in (None, True) else num
    start, stop = np.asanyarray(start) * 1.0, np.asanyarray(stop) * 1.0
    kind = np.result_type(start, stop, float(num))
    integral = dtype is not None and np.issubdtype(np.dtype(dtype), np.integer)
    delta = np.subtract(stop, start)
    places = np.arange(0, num, dtype=kind).reshape((-1,) + (1,) * delta.ndim)
    if parts > 0:
        step = delta / parts
        made = np.where(step == 0, places / parts * delta, places * step) if np.any(step == 0) else places * step
    else:
        step = np.nan
        made = places * delta
    made = made + start
    if endpoint in (None, True) and num > 1:
        made[-1, ...] = stop
    made = np.moveaxis(made, 0, axis or 0)
    if integral:
        made = np.floor(made)
    made = made.astype(kind if dtype is None else dtype)
    return (made, step) if retstep else made


def logspace_arrays(start, stop, num, endpoint, base, dtype, axis):
    """`logspace` between arrays."""
    exponents = linspace_arrays(start, stop, num, endpoint, False, None, axis)
    base = 10.0 if base is None else base
    made = np.power(base, exponents)
    return made if dtype is None else made.astype(dtype)
