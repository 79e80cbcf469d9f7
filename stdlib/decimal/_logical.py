"""Comparisons, logical operations on digits, and questions of class; the methods of Decimal with these names."""

from . import _arithmetic as _a
from ._arithmetic import FINITE, INFINITE, QUIET, SIGNALING, invalid, make, make_special, nan_among
from ._number import Decimal, order
from ._signals import INVALID_OPERATION


def _answer(number):
    return make(int(number < 0), abs(number), 0)


def compare(a, b, context):
    """-1, 0 or 1 as a decimal."""
    found = nan_among(a, b, context)
    return _answer(order(a, b)) if found is None else found


def compare_signal(a, b, context):
    """As compare, but signals for everything that is not a number."""
    if (a._kind == QUIET or b._kind == QUIET) and SIGNALING not in (a._kind, b._kind):
        context._signal(INVALID_OPERATION)
    return compare(a, b, context)


def _total(a, b):
    """The order of representations: -NaN < -sNaN < -Infinity < ... < Infinity < sNaN < NaN."""
    if a._sign != b._sign:
        return -1 if a._sign else 1
    ranks = {FINITE: 0, INFINITE: 1, SIGNALING: 2, QUIET: 3}
    first, second = ranks[a._kind], ranks[b._kind]
    if first == second:
        if a._kind == FINITE:
            found = order(a, b)
            if found:
                return found
            first, second = a._exp, b._exp
        elif a._kind != INFINITE:
            first, second = a._int, b._int
    found = (first > second) - (first < second)
    return -found if a._sign else found


def compare_total(a, b, context):
    """The order of representations, as a decimal."""
    return _answer(_total(a, b))


def compare_total_mag(a, b, context):
    """The order of representations without their signs."""
    return _answer(_total(a.copy_abs(), b.copy_abs()))


def _extreme(a, b, context, wanted, magnitude):
    if a._kind >= QUIET or b._kind >= QUIET:
        # A number wins over what is quietly not one.
        if a._kind == QUIET and b._kind < QUIET:
            return b._rounded(context)
        if b._kind == QUIET and a._kind < QUIET:
            return a._rounded(context)
        return nan_among(a, b, context)
    found = order(a.copy_abs(), b.copy_abs()) if magnitude else order(a, b)
    if found == 0:
        found = _total(a, b)
    return (a if found == wanted or found == 0 else b)._rounded(context)


def max(a, b, context):
    """The greater one."""
    return _extreme(a, b, context, 1, False)


def min(a, b, context):
    """The lesser one."""
    return _extreme(a, b, context, -1, False)


def max_mag(a, b, context):
    """The one with the greater absolute value."""
    return _extreme(a, b, context, 1, True)


def min_mag(a, b, context):
    """The one with the lesser absolute value."""
    return _extreme(a, b, context, -1, True)


def copy_sign(a, b, context):
    """a with the sign of b."""
    return a if a._sign == b._sign else _a.negated(a)


def same_quantum(a, b, context):
    """Are the exponents the same, or both infinite, or both not numbers?"""
    if a._kind or b._kind:
        return a._kind == b._kind == INFINITE or a._kind >= QUIET and b._kind >= QUIET
    return a._exp == b._exp


def is_normal(a, context):
    """Is it finite, not zero, and not subnormal in the context?"""
    return a._kind == FINITE and a._int != 0 and a.adjusted() >= context._emin


def is_subnormal(a, context):
    """Is it finite, not zero, and below Emin of the context?"""
    return a._kind == FINITE and a._int != 0 and a.adjusted() < context._emin


def number_class(a, context):
    """The class as one of ten names."""
    if a._kind >= QUIET:
        return "NaN" if a._kind == QUIET else "sNaN"
    sign = "-" if a._sign else "+"
    if a._kind:
        return sign + "Infinity"
    if not a._int:
        return sign + "Zero"
    return sign + ("Normal" if is_normal(a, context) else "Subnormal")


def _logical_digits(a, context):
    """As many of the last digits as the precision has, of a number with the digits 0 and 1; None for other numbers."""
    if a._kind or a._sign or a._exp:
        return None
    digits = _a.digits_of(a._int)
    return None if set(digits) - {"0", "1"} else digits[-context._prec :]


def _combine(a, b, context, function):
    first, second = _logical_digits(a, context), _logical_digits(b, context)
    if first is None or second is None:
        return invalid(context)
    found = bin(function(int(first, 2), int(second, 2)))[2:]
    return make(0, _a.number_of(found), 0)


def logical_and(a, b, context):
    """Digit by digit: 1 where both have 1."""
    return _combine(a, b, context, lambda first, second: first & second)


def logical_or(a, b, context):
    """Digit by digit: 1 where one of them has 1."""
    return _combine(a, b, context, lambda first, second: first | second)


def logical_xor(a, b, context):
    """Digit by digit: 1 where exactly one of them has 1."""
    return _combine(a, b, context, lambda first, second: first ^ second)


def logical_invert(a, context):
    """Every digit of the precision inverted."""
    ones = make(0, (context._limit - 1) // 9, 0)
    return logical_xor(a, ones, context)


def _amount(a, b, context):
    """By how many digits to move; None if that is not allowed."""
    if b._kind or b._exp != 0 and b != int(b):
        return None
    amount = int(b)
    return amount if -context._prec <= amount <= context._prec and b._exp == 0 else None


def shift(a, b, context):
    """The digits moved to the left, or to the right by a negative number; zeros follow."""
    found = nan_among(a, b, context)
    if found is not None:
        return found
    amount = _amount(a, b, context)
    if amount is None:
        return invalid(context)
    if a._kind:
        return a
    digits = _a.digits_of(a._int)[-context._prec :]
    digits = digits[:amount] if amount < 0 else digits + "0" * amount
    return make(a._sign, _a.number_of(digits[-context._prec :] or "0"), a._exp)


def rotate(a, b, context):
    """The digits of the precision turned to the left, or to the right by a negative number."""
    found = nan_among(a, b, context)
    if found is not None:
        return found
    amount = _amount(a, b, context)
    if amount is None:
        return invalid(context)
    if a._kind:
        return a
    digits = _a.digits_of(a._int).rjust(context._prec, "0")[-context._prec :]
    return make(a._sign, _a.number_of(digits[amount:] + digits[:amount]), a._exp)
