"""Roots, powers, exponentials, logarithms, and the operations on exponents; the methods of Decimal with these names.

exp, ln and log10 are rounded correctly: they are computed with more and more digits until the rounding is certain.
"""

from math import isqrt

from . import _arithmetic as _a
from ._arithmetic import (
    INFINITE,
    QUIET,
    SIGNALING,
    finish,
    finish_half_even,
    invalid,
    length,
    make,
    make_special,
    nan_among,
    power,
    round_off,
)
from ._signals import CLAMPED, DIVISION_BY_ZERO, INEXACT, ROUNDED


def quantize(a, b, rounding, context):
    """a rounded so that it has the exponent of b."""
    mode = context._rounding
    if rounding is not None:
        from ._context import check_rounding

        mode = check_rounding(rounding)
    found = nan_among(a, b, context)
    if found is not None:
        return found
    if a._kind or b._kind:
        return a if a._kind and b._kind else invalid(context)
    exponent = b._exp
    if not context.Etiny() <= exponent <= context._emax:
        return invalid(context)
    if not a._int:
        return finish(a._sign, 0, exponent, context)
    if a.adjusted() - exponent + 1 > context._prec or a.adjusted() > context._emax:
        return invalid(context)
    conditions = 0
    if exponent <= a._exp:
        coefficient = a._int * power(a._exp - exponent)
    else:
        coefficient, inexact = round_off(a._sign, a._int, exponent - a._exp, mode)
        conditions = ROUNDED | (INEXACT if inexact else 0)
        if not coefficient < context._limit or exponent + length(coefficient) - 1 > context._emax:
            return invalid(context)
    return finish(a._sign, coefficient, exponent, context, conditions)


def to_integral_exact(a, rounding, context):
    """a rounded to a whole number; signals that it was rounded."""
    return _to_integral(a, rounding, context, True)


def to_integral_value(a, rounding, context):
    """a rounded to a whole number."""
    return _to_integral(a, rounding, context, False)


def _to_integral(a, rounding, context, signals):
    mode = context._rounding
    if rounding is not None:
        from ._context import check_rounding

        mode = check_rounding(rounding)
    if a._kind:
        return a if a._kind == INFINITE else nan_among(a, a, context)
    if a._exp >= 0:
        return make(a._sign, a._int, a._exp)
    whole, inexact = round_off(a._sign, a._int, -a._exp, mode)
    if signals and a._int:
        context._signal(ROUNDED | (INEXACT if inexact else 0))
    return make(a._sign, whole, 0)


def normalize(a, context):
    """a without the zeros at its end."""
    if a._kind:
        return a._rounded(context)
    a = a._rounded(context)
    if a._kind:
        return a
    if not a._int:
        return make(a._sign, 0, 0)
    coefficient, exponent = a._int, a._exp
    highest = context._top if context._clamp else context._emax
    while exponent < highest and coefficient % 10 == 0:
        coefficient //= 10
        exponent += 1
    return make(a._sign, coefficient, exponent)


def fma(a, b, c, context):
    """a * b + c, rounded once."""
    for kind in (SIGNALING, QUIET):
        for each in (a, b, c):
            if each._kind == kind:
                return nan_among(each, each, context)
    if a._kind or b._kind:
        if not (a._kind or a._int) or not (b._kind or b._int):
            return invalid(context)
        product = make_special(a._sign ^ b._sign, INFINITE)
    else:
        product = make(a._sign ^ b._sign, a._int * b._int, a._exp + b._exp)
    return _a.add(product, c, context)


def remainder_near(a, b, context):
    """a minus the multiple of b that is nearest to it."""
    found = nan_among(a, b, context)
    if found is not None:
        return found
    if a._kind or not b._kind and not b._int:
        return _a.remainder(a, b, context)
    if b._kind:
        return a._rounded(context)
    parts = _a.whole_and_rest(a, b, context)
    if parts is None:
        return invalid(context, 8)
    quotient, rest, exponent = parts
    sign = a._sign
    divisor = b._int * power(b._exp - exponent) if b._exp - exponent <= length(rest) + 2 else None
    if divisor is not None and (2 * rest > divisor or 2 * rest == divisor and quotient & 1):
        rest = divisor - rest
        sign ^= 1
        quotient += 1
        if not quotient < context._limit:
            return invalid(context, 8)
    return finish(sign, rest, exponent, context)


def logb(a, context):
    """The exponent of the first digit, as a decimal."""
    if a._kind:
        return make_special(0, INFINITE) if a._kind == INFINITE else nan_among(a, a, context)
    if not a._int:
        context._signal(DIVISION_BY_ZERO)
        return make_special(1, INFINITE)
    exponent = a.adjusted()
    return finish(int(exponent < 0), abs(exponent), 0, context)


def scaleb(a, b, context):
    """a with b added to its exponent."""
    found = nan_among(a, b, context)
    if found is not None:
        return found
    most = 2 * (context._emax + context._prec)
    if b._kind or b._exp != 0 or not -most <= int(b) <= most:
        return invalid(context)
    if a._kind:
        return a
    return finish(a._sign, a._int, a._exp + int(b), context)


def _neighbour(a, context, direction):
    """The nearest representable number above (1) or below (-1)."""
    if a._kind >= QUIET:
        return nan_among(a, a, context)
    if a._kind:
        if (direction > 0) == (a._sign == 0):
            return a
        return make(a._sign, context._limit - 1, context._top)
    work = context.copy()
    work._traps = work._status = 0
    work._rounding = "ROUND_CEILING" if direction > 0 else "ROUND_FLOOR"
    rounded = a._rounded(work)
    if rounded != a:
        return rounded
    return _a.add(a, make(int(direction < 0), 1, context.Etiny() - 1), work)


def next_plus(a, context):
    """The least representable number above a."""
    return _neighbour(a, context, 1)


def next_minus(a, context):
    """The greatest representable number below a."""
    return _neighbour(a, context, -1)


def next_toward(a, b, context):
    """The representable number next to a in the direction of b."""
    from ._number import order

    found = nan_among(a, b, context)
    if found is not None:
        return found
    direction = order(b, a)
    if not direction:
        return make_special(b._sign, a._kind) if a._kind else make(b._sign, a._int, a._exp)
    found = _neighbour(a, context, direction)
    if found._kind:
        context._signal(256 | INEXACT | ROUNDED)
    elif found.adjusted() < context._emin:
        context._signal(2048 | 1024 | INEXACT | ROUNDED | (0 if found._int else CLAMPED))
    return found


def sqrt(a, context):
    """The square root, rounded half to even."""
    if a._kind >= QUIET:
        return nan_among(a, a, context)
    if not a._kind and not a._int:
        return finish(a._sign, 0, a._exp >> 1, context)
    if a._sign:
        return invalid(context)
    if a._kind:
        return a
    exponent, coefficient = a._exp >> 1, a._int * (10 if a._exp & 1 else 1)
    shift = context._prec + 1 - (length(coefficient) + 1 >> 1)
    exact = True
    if shift >= 0:
        coefficient *= power(2 * shift)
    else:
        coefficient, rest = divmod(coefficient, power(-2 * shift))
        exact = not rest
    exponent -= shift
    root = isqrt(coefficient)
    if exact and root * root == coefficient:
        root = root // power(shift) if shift >= 0 else root * power(-shift)
        exponent += shift
    elif root % 5 == 0:
        root += 1
    return finish_half_even(0, root, exponent, context)


def _until_certain(context, digits_with):
    """Rounds a number that is never exact: `digits_with(count)` gives (sign, coefficient, exponent), wrong by less than 2 in the last place."""
    extra = 4
    while True:
        sign, coefficient, exponent = digits_with(context._prec + extra)
        unit = power(max(1, length(coefficient) - context._prec))
        if 2 < (coefficient + unit // 2) % unit < unit - 2:
            # The last digit tells that something follows.
            return finish_half_even(sign, coefficient * 10 + 1, exponent - 1, context)
        extra *= 2


def exp(a, context):
    """e to the power a."""
    if a._kind:
        if a._kind != INFINITE:
            return nan_among(a, a, context)
        return make(0, 0, 0) if a._sign else a
    if not a._int:
        return make(0, 1, 0)
    if a.adjusted() > 22 or not -2 * 10**19 < int(a) < 2 * 10**19:
        return _far_away(a._sign, context)
    if a.adjusted() < -context._prec - 2:
        # Too near to 1 to tell the difference.
        unit = power(context._prec + 2)
        return finish_half_even(0, unit - 1 if a._sign else unit + 1, -context._prec - 2, context)
    if abs(int(a)) > 3 * (context._emax - context._emin + context._prec):
        return _far_away(a._sign, context)
    from ._series import exponential

    return _until_certain(context, lambda count: (0, *exponential(a._sign, a._int, a._exp, count)))


def _far_away(below, context):
    """The result of an overflow, or of an underflow."""
    return finish_half_even(0, 1, context.Etiny() - context._prec - 9 if below else context._emax + 9, context)


def ln(a, context):
    """The natural logarithm."""
    found = _simple_logarithm(a, context)
    if found is not None:
        return found
    if a._exp <= 0 and a._int == power(-a._exp):
        return make(0, 0, 0)
    from ._series import logarithm

    return _until_certain(context, lambda count: logarithm(a._int, a._exp, count))


def log10(a, context):
    """The logarithm to the base 10."""
    found = _simple_logarithm(a, context)
    if found is not None:
        return found
    coefficient = a._int
    if coefficient == power(length(coefficient) - 1):
        whole = a.adjusted()
        return finish_half_even(int(whole < 0), abs(whole), 0, context)
    from ._series import logarithm

    return _until_certain(context, lambda count: logarithm(a._int, a._exp, count, base10=True))


def _simple_logarithm(a, context):
    if a._kind >= QUIET:
        return nan_among(a, a, context)
    if not a._kind and not a._int:
        return make_special(1, INFINITE)
    if a._sign:
        return invalid(context)
    return a if a._kind else None


def raise_to(a, b, context):
    """a ** b."""
    found = nan_among(a, b, context)
    if found is not None:
        return found
    if not b._kind and not b._int:
        return make(0, 1, 0) if a._kind or a._int else invalid(context)
    whole = not b._kind and (b._exp >= 0 or b == b.to_integral_value())
    odd = whole and (int(b) & 1 if b._exp <= 0 else 0)
    sign = a._sign & odd
    if a._sign and not whole and (a._kind or a._int):
        return invalid(context)
    if not a._kind and not a._int:
        return make_special(sign, INFINITE) if b._sign else make(sign, 0, 0)
    if a._kind:
        return make(sign, 0, 0) if b._sign else make_special(sign, INFINITE)
    if b._kind:
        return _to_infinite_power(a, b, context)
    if a._exp <= 0 and a._int == power(-a._exp):
        return _power_of_one(sign, a, b, whole, context)
    size = _size_of_power(a, b)
    if size > context._emax + 1 or size < context.Etiny() - 1:
        exponent = context.Etiny() - context._prec - 9 if size < 0 else context._emax + 9
        return finish(sign, 1, exponent, context)
    if whole:
        return _whole_power(sign, a, int(b), context)
    return _real_power(a, b, context)


def _to_infinite_power(a, b, context):
    from ._number import order

    found = order(a.copy_abs(), make(0, 1, 0))
    if not found:
        context._signal(INEXACT | ROUNDED)
        return make(0, context._limit // 10, 1 - context._prec)
    return make_special(0, INFINITE) if (found > 0) != bool(b._sign) else make(0, 0, 0)


def _power_of_one(sign, a, b, whole, context):
    """1 keeps the zeros that repeated multiplication would give it."""
    if whole:
        places = 0 if b._sign else -a._exp * int(b)
        if places >= context._prec:
            places = context._prec - 1
            context._signal(ROUNDED)
        return make(sign, power(places), -places)
    context._signal(INEXACT | ROUNDED)
    return make(0, context._limit // 10, 1 - context._prec)


def _size_of_power(a, b):
    """About the exponent of the first digit of a ** b; far outside the limits, it need not be near."""
    coefficient = a._int
    digits = length(coefficient)
    if digits > 17:
        coefficient //= power(digits - 17)
        digits = 17
    from math import log10 as float_log10

    logarithm = float_log10(coefficient) + (a.adjusted() - digits + 1)
    if logarithm == 0 or b.adjusted() > 40:
        return (10**30 if (logarithm > 0) != bool(b._sign) else -(10**30)) if logarithm else 0
    return int(logarithm * float(b))


def _whole_power(sign, a, exponent, context):
    """The power of a whole exponent: exact if it is short, otherwise with some digits more than the precision."""
    count = abs(exponent)
    coefficient, scale = a._int, a._exp
    if length(coefficient) * count <= 4 * context._prec + 400:
        coefficient, scale = coefficient**count, scale * count
        if exponent >= 0:
            return finish(sign, coefficient, scale, context)
        return _a.divide(make(sign, 1, 0), make(0, coefficient, scale), context)
    work = context._prec + 8 + 2 * len(str(count))
    found, found_scale = 1, 0
    while count:
        if count & 1:
            found, found_scale = _shortened(found * coefficient, found_scale + scale, work)
        count >>= 1
        if count:
            coefficient, scale = _shortened(coefficient * coefficient, 2 * scale, work)
    if exponent >= 0:
        return finish(sign, found, found_scale, context)
    return _a.divide(make(sign, 1, 0), make(0, found, found_scale), context)


def _shortened(coefficient, exponent, digits):
    """At most so many digits; a digit other than zero at the end tells that something was cut off."""
    drop = length(coefficient) - digits
    if drop <= 0:
        return coefficient, exponent
    whole, rest = divmod(coefficient, power(drop))
    if rest and whole % 5 == 0:
        whole += 1
    return whole, exponent + drop


def _real_power(a, b, context):
    from ._series import real_power

    coefficient, exponent = real_power(a._int, a._exp, -b._int if b._sign else b._int, b._exp, context._prec + 16)
    # What is as good as exact is taken for exact: 4 ** 0.5 is 2.
    coefficient, _ = round_off(0, coefficient, 8, "ROUND_HALF_EVEN")
    return finish(0, coefficient, exponent + 8, context, INEXACT | ROUNDED)


def raise_modulo(a, b, modulo, context):
    """pow(a, b, modulo) for whole numbers."""
    for first, second in ((a, b), (modulo, modulo)):
        found = nan_among(first, second, context)
        if found is not None:
            return found
    numbers = (a, b, modulo)
    if any(each._kind or each._exp < 0 and each != each.to_integral_value() for each in numbers):
        return invalid(context)
    if b._sign and b._int or not modulo._int or modulo.adjusted() >= context._prec or not (a._int or b._int):
        return invalid(context)
    sign = a._sign & int(b) & 1
    found = pow(abs(int(a)), int(b), abs(int(modulo)))
    return make(int(sign), found, 0)
