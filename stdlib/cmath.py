"""Mathematical functions of complex numbers, with the branch cuts and special values of C99.

>>> sqrt(-1)
1j
>>> polar(1j)
(1.0, 1.5707963267948966)
"""

import math as _math
from math import e, inf, nan, pi, tau

infj = complex(0.0, inf)
nanj = complex(0.0, nan)

_LARGE = 1.7976931348623157e308 / 4.0
_SQRT_LARGE = _math.sqrt(_LARGE)
_LOG_LARGE = _math.log(_LARGE)
_SQRT_SMALL = _math.sqrt(2.2250738585072014e-308)
_LN2 = 0.6931471805599453
_LN10 = 2.302585092994046


def _complex(z):
    if type(z) is complex:
        return z
    if isinstance(z, (str, bytes)) or not (hasattr(z, "__complex__") or hasattr(z, "__float__") or hasattr(z, "__index__")):
        raise TypeError(f"must be real number, not {type(z).__name__}")
    return complex(z)


def _real(x):
    if isinstance(x, (str, bytes)) or not (hasattr(x, "__float__") or hasattr(x, "__index__")):
        raise TypeError(f"must be real number, not {type(x).__name__}")
    return float(x)


def isfinite(z, /):
    """Are both parts finite?"""
    z = _complex(z)
    return _math.isfinite(z.real) and _math.isfinite(z.imag)


def isinf(z, /):
    """Is one of the parts infinite?"""
    z = _complex(z)
    return _math.isinf(z.real) or _math.isinf(z.imag)


def isnan(z, /):
    """Is one of the parts no number?"""
    z = _complex(z)
    return _math.isnan(z.real) or _math.isnan(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Are two numbers near each other?"""
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    a, b = _complex(a), _complex(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol


def phase(z, /):
    """The angle of a number, from -pi to pi."""
    z = _complex(z)
    return _math.atan2(z.imag, z.real)


def polar(z, /):
    """Absolute value and angle."""
    z = _complex(z)
    return abs(z), _math.atan2(z.imag, z.real)


def rect(r, phi, /):
    """The number with this absolute value and angle."""
    r, phi = _real(r), _real(phi)
    if not _math.isfinite(r) or not _math.isfinite(phi):
        if _math.isinf(r) and _math.isfinite(phi) and phi != 0.0:
            real, imag = _math.copysign(inf, _math.cos(phi)), _math.copysign(inf, _math.sin(phi))
            return complex(real, imag) if r > 0 else complex(-real, -imag)
        if r != 0.0 and not _math.isnan(r) and _math.isinf(phi):
            raise ValueError("math domain error")
        if phi == 0.0:
            return complex(r, 0.0 if _math.isnan(r) else _math.copysign(1.0, r) * phi)
        return complex(0.0, 0.0) if r == 0.0 else complex(inf if _math.isinf(r) else nan, nan)
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * _math.cos(phi), r * _math.sin(phi))


def sqrt(z, /):
    """The square root whose real part is not negative."""
    z = _complex(z)
    x, y = z.real, z.imag
    if _math.isinf(y):
        return complex(inf, y)
    if _math.isinf(x):
        if x > 0:
            return complex(inf, nan if _math.isnan(y) else _math.copysign(0.0, y))
        return complex(nan, inf) if _math.isnan(y) else complex(0.0, _math.copysign(inf, y))
    if _math.isnan(x) or _math.isnan(y):
        return complex(nan, nan)
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    size, height = _math.fabs(x), _math.fabs(y)
    if size < 2.2250738585072014e-308 and height < 2.2250738585072014e-308 and (size > 0.0 or height > 0.0):
        size = _math.ldexp(size, 53)
        root = _math.ldexp(_math.sqrt(size + _math.hypot(size, _math.ldexp(height, 53))), -27)
    else:
        size /= 8.0
        root = 2.0 * _math.sqrt(size + _math.hypot(size, height / 8.0))
    other = height / (2.0 * root)
    if x >= 0.0:
        return complex(root, _math.copysign(other, y))
    return complex(other, _math.copysign(root, y))


def exp(z, /):
    """e to the power z."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not _math.isfinite(x) or not _math.isfinite(y):
        if _math.isinf(x) and _math.isfinite(y) and y != 0.0:
            size = inf if x > 0 else 0.0
            return complex(_math.copysign(size, _math.cos(y)), _math.copysign(size, _math.sin(y)))
        if _math.isinf(y) and (_math.isfinite(x) or x > 0):
            raise ValueError("math domain error")
        if y == 0.0:
            return complex(inf if x > 0 else 0.0 if x < 0 else x, y)
        if _math.isinf(x):
            return complex(inf, nan) if x > 0 else complex(0.0, 0.0)
        return complex(nan, nan)
    try:
        if x > _LOG_LARGE:
            size = _math.exp(x - 1.0)
            real, imag = size * _math.cos(y) * e, size * _math.sin(y) * e
        else:
            size = _math.exp(x)
            real, imag = size * _math.cos(y), size * _math.sin(y)
    except OverflowError:
        raise OverflowError("math range error") from None
    if _math.isinf(real) or _math.isinf(imag):
        raise OverflowError("math range error")
    return complex(real, imag)


def _log(z):
    x, y = _math.fabs(z.real), _math.fabs(z.imag)
    if x > _LARGE or y > _LARGE:
        real = _math.log(_math.hypot(x / 2.0, y / 2.0)) + _LN2 if not _math.isinf(x) and not _math.isinf(y) else inf
    elif x < 2.2250738585072014e-308 and y < 2.2250738585072014e-308:
        if x == 0.0 and y == 0.0:
            raise ValueError("math domain error")
        real = _math.log(_math.hypot(_math.ldexp(x, 53), _math.ldexp(y, 53))) - 53 * _LN2
    else:
        size = _math.hypot(x, y)
        if 0.71 <= size <= 1.73:
            high, low = (x, y) if x > y else (y, x)
            real = _math.log1p((high - 1) * (high + 1) + low * low) / 2.0
        else:
            real = _math.log(size)
    return complex(real, _math.atan2(z.imag, z.real))


def log(z, base=None, /):
    """The logarithm, natural or of a base."""
    value = _log(_complex(z))
    if base is None:
        return value
    divisor = _log(_complex(base))
    if divisor == 0:
        raise ValueError("math domain error")
    return value / divisor


def log10(z, /):
    """The logarithm of base 10."""
    value = _log(_complex(z))
    return complex(value.real / _LN10, value.imag / _LN10)


def _check_special(x, y):
    if _math.isinf(y) and not _math.isnan(x):
        raise ValueError("math domain error")


def _cosh(x, y):
    if not _math.isfinite(x) or not _math.isfinite(y):
        if _math.isinf(x) and _math.isfinite(y) and y != 0.0:
            imag = _math.copysign(inf, _math.sin(y))
            return complex(_math.copysign(inf, _math.cos(y)), imag if x > 0 else -imag)
        _check_special(x, y)
        if y == 0.0:
            return complex(inf if _math.isinf(x) else x, _math.copysign(0.0, y) if x > 0 else -y if x < 0 else 0.0)
        return complex(inf if _math.isinf(x) else nan, 0.0 if x == 0.0 else nan)
    if _math.fabs(x) > _LOG_LARGE:
        less = x - _math.copysign(1.0, x)
        return _finite(_math.cos(y) * _math.cosh(less) * e, _math.sin(y) * _math.sinh(less) * e)
    return _finite(_math.cos(y) * _math.cosh(x), _math.sin(y) * _math.sinh(x))


def _sinh(x, y):
    if not _math.isfinite(x) or not _math.isfinite(y):
        if _math.isinf(x) and _math.isfinite(y) and y != 0.0:
            real = _math.copysign(inf, _math.cos(y))
            return complex(real if x > 0 else -real, _math.copysign(inf, _math.sin(y)))
        _check_special(x, y)
        if y == 0.0:
            return complex(x, y)
        return complex(0.0 if x == 0.0 else inf if _math.isinf(x) else nan, nan)
    if _math.fabs(x) > _LOG_LARGE:
        less = x - _math.copysign(1.0, x)
        return _finite(_math.cos(y) * _math.sinh(less) * e, _math.sin(y) * _math.cosh(less) * e)
    return _finite(_math.cos(y) * _math.sinh(x), _math.sin(y) * _math.cosh(x))


def _tanh(x, y):
    if not _math.isfinite(x) or not _math.isfinite(y):
        if _math.isinf(x) and _math.isfinite(y) and y != 0.0:
            return complex(_math.copysign(1.0, x), _math.copysign(0.0, 2.0 * _math.sin(y) * _math.cos(y)))
        if _math.isinf(y) and _math.isfinite(x):
            raise ValueError("math domain error")
        if _math.isinf(x):
            return complex(_math.copysign(1.0, x), 0.0 if _math.isinf(y) else _math.copysign(0.0, y))
        return complex(x if x == 0.0 else nan, y if y == 0.0 else nan)
    if _math.fabs(x) > _LOG_LARGE:
        return complex(_math.copysign(1.0, x), 4.0 * _math.sin(y) * _math.cos(y) * _math.exp(-2.0 * _math.fabs(x)))
    tx, ty = _math.tanh(x), _math.tan(y)
    cx = 1.0 / _math.cosh(x)
    mixed = tx * ty
    divisor = 1.0 + mixed * mixed
    return complex(tx * (1.0 + ty * ty) / divisor, ((ty / divisor) * cx) * cx)


def _finite(real, imag):
    if _math.isinf(real) or _math.isinf(imag):
        raise OverflowError("math range error")
    return complex(real, imag)


def _hyperbolic(function, x, y):
    try:
        return function(x, y)
    except OverflowError:
        raise OverflowError("math range error") from None


def cosh(z, /):
    """The hyperbolic cosine."""
    z = _complex(z)
    return _hyperbolic(_cosh, z.real, z.imag)


def sinh(z, /):
    """The hyperbolic sine."""
    z = _complex(z)
    return _hyperbolic(_sinh, z.real, z.imag)


def tanh(z, /):
    """The hyperbolic tangent."""
    z = _complex(z)
    return _tanh(z.real, z.imag)


def cos(z, /):
    """The cosine."""
    z = _complex(z)
    return _hyperbolic(_cosh, -z.imag, z.real)


def sin(z, /):
    """The sine."""
    z = _complex(z)
    value = _hyperbolic(_sinh, -z.imag, z.real)
    return complex(value.imag, -value.real)


def tan(z, /):
    """The tangent."""
    z = _complex(z)
    value = _tanh(-z.imag, z.real)
    return complex(value.imag, -value.real)


def acos(z, /):
    """The inverse of the cosine."""
    z = _complex(z)
    x, y = z.real, z.imag
    if _math.fabs(x) > _LARGE or _math.fabs(y) > _LARGE:
        real = _math.atan2(_math.fabs(y), x)
        imag = _math.log(_math.hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0
        return complex(real, -_math.copysign(imag, y))
    below, above = sqrt(complex(1.0 - x, -y)), sqrt(complex(1.0 + x, y))
    real = 2.0 * _math.atan2(below.real, above.real)
    return complex(real, _math.asinh(above.real * below.imag - above.imag * below.real))


def acosh(z, /):
    """The inverse of the hyperbolic cosine."""
    z = _complex(z)
    x, y = z.real, z.imag
    if _math.fabs(x) > _LARGE or _math.fabs(y) > _LARGE:
        return complex(_math.log(_math.hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0, _math.atan2(y, x))
    below, above = sqrt(complex(x - 1.0, y)), sqrt(complex(x + 1.0, y))
    real = _math.asinh(below.real * above.real + below.imag * above.imag)
    return complex(real, 2.0 * _math.atan2(below.imag, above.real))


def asinh(z, /):
    """The inverse of the hyperbolic sine."""
    z = _complex(z)
    x, y = z.real, z.imag
    if _math.fabs(x) > _LARGE or _math.fabs(y) > _LARGE:
        size = _math.log(_math.hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0
        return complex(_math.copysign(size, x), _math.atan2(y, _math.fabs(x)))
    left, right = sqrt(complex(1.0 + y, -x)), sqrt(complex(1.0 - y, x))
    real = _math.asinh(left.real * right.imag - right.real * left.imag)
    return complex(real, _math.atan2(y, left.real * right.real - left.imag * right.imag))


def asin(z, /):
    """The inverse of the sine."""
    z = _complex(z)
    value = asinh(complex(-z.imag, z.real))
    return complex(value.imag, -value.real)


def atanh(z, /):
    """The inverse of the hyperbolic tangent."""
    z = _complex(z)
    x, y = z.real, z.imag
    if x < 0.0 or (x == 0.0 and _math.copysign(1.0, x) < 0.0):
        return -atanh(-z)
    height = _math.fabs(y)
    if x > _SQRT_LARGE or height > _SQRT_LARGE:
        size = _math.hypot(x / 2.0, y / 2.0)
        real = 0.0 if _math.isinf(size) else x / 4.0 / size / size
        return complex(real, -_math.copysign(pi / 2.0, -y))
    if x == 1.0 and height < _SQRT_SMALL:
        if height == 0.0:
            raise ValueError("math domain error")
        real = -_math.log(_math.sqrt(height) / _math.sqrt(_math.hypot(height, 2.0)))
        return complex(real, _math.copysign(_math.atan2(2.0, -height) / 2.0, y))
    real = _math.log1p(4.0 * x / ((1 - x) * (1 - x) + height * height)) / 4.0
    return complex(real, -_math.atan2(-2.0 * y, (1 - x) * (1 + x) - height * height) / 2.0)


def atan(z, /):
    """The inverse of the tangent."""
    z = _complex(z)
    value = atanh(complex(-z.imag, z.real))
    return complex(value.imag, -value.real)
