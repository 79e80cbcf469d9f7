"""Sums, products and quotients of decimals, rounding, and what all operations share.

A decimal has a sign (0 or 1), a coefficient (`_int`, not negative), an exponent and a kind: finite, infinite, or one of
the two that are not a number (whose coefficient is the payload).  `state` holds the context in use and the one that new
contexts copy.  `Decimal` is set by the module `_number`, which defines it.
"""

from ._signals import (
    CLAMPED,
    DIVISION_BY_ZERO,
    DIVISION_IMPOSSIBLE,
    DIVISION_UNDEFINED,
    INEXACT,
    INVALID_OPERATION,
    OVERFLOW,
    ROUNDED,
    SUBNORMAL,
    UNDERFLOW,
    CONVERSION_SYNTAX,
    MAX_EMAX,
    MIN_ETINY,
)

state = [None, None]
Decimal = None
FINITE, INFINITE, QUIET, SIGNALING = range(4)
_new = object.__new__
_POWERS = [10**_number for _number in range(64)]
# An int of more digits is not turned into text, nor text into an int, in one piece.
_PIECE = 1024


def power(exponent):
    """10 ** exponent."""
    if exponent < 64:
        return _POWERS[exponent]
    return 10**exponent if exponent < 10**8 else _Unreachable()


class _Unreachable:
    """A power of ten that no coefficient in memory can reach."""

    def __gt__(self, other):
        return True

    def __lt__(self, other):
        return False


def digits_of(number):
    """The digits of an int that is not negative, as text."""
    if number.bit_length() < 3 * _PIECE:
        return str(number)
    half = int(number.bit_length() * 0.30103) // 2
    high, low = divmod(number, 10**half)
    return digits_of(high) + digits_of(low).rjust(half, "0")


def number_of(digits):
    """The int that a text of digits means."""
    if len(digits) <= _PIECE:
        return int(digits)
    half = len(digits) // 2
    return number_of(digits[:-half]) * 10**half + number_of(digits[-half:])


def length(number):
    """How many digits an int has; 0 has one."""
    bits = number.bit_length()
    if bits < 3 * _PIECE:
        return len(str(number))
    estimate = int((bits - 1) * 0.30102999566398119) + 1
    return estimate + 1 if number >= 10**estimate else estimate


def make(sign, coefficient, exponent):
    """A finite decimal."""
    made = _new(Decimal)
    made._sign, made._int, made._exp, made._kind = sign, coefficient, exponent, FINITE
    return made


def make_special(sign, kind, payload=0):
    """An infinity or a decimal that is not a number."""
    made = _new(Decimal)
    made._sign, made._int, made._exp, made._kind = sign, payload, 0, kind
    return made


def operand(value):
    """A decimal for a decimal or int."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return make(int(value < 0), abs(int(value)), 0)
    raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


def from_text(text, context, exact=True):
    """The number that a text means; one that is not exact may be of any size and has no spaces or underscores."""
    original = text
    if exact:
        text = text.strip().replace("_", "")
    sign = 0
    if text[:1] in ("+", "-"):
        sign = int(text[0] == "-")
        text = text[1:]
    mantissa, marker, exponent = text.replace("E", "e").partition("e")
    whole, dot, fraction = mantissa.partition(".")
    if (whole + fraction).isdecimal():
        shown = exponent[1:] if exponent[:1] in ("+", "-") else exponent
        if not marker or shown.isdecimal():
            exponent = number_of(shown) * (-1 if exponent[0] == "-" else 1) if marker else 0
            return _checked(sign, number_of(whole + fraction), exponent - len(fraction), context, exact)
    word = text.lower()
    if word in ("inf", "infinity"):
        return make_special(sign, INFINITE)
    for name, kind in (("nan", QUIET), ("snan", SIGNALING)):
        if word.startswith(name) and (word == name or word[len(name) :].isdecimal()):
            return make_special(sign, kind, number_of(word[len(name) :] or "0"))
    context._signal(CONVERSION_SYNTAX)
    return make_special(0, QUIET)


def _checked(sign, coefficient, exponent, context, exact):
    if exact and (exponent < MIN_ETINY or exponent + length(coefficient) - 1 > MAX_EMAX):
        context._signal(INVALID_OPERATION)
        return make_special(0, QUIET)
    return make(sign, coefficient, exponent)


def text_of(a, capitals=1, engineering=False):
    """The number as text, in scientific or engineering notation."""
    sign = "-" if a._sign else ""
    if a._kind:
        if a._kind == INFINITE:
            return f"{sign}Infinity"
        return f"{sign}{'s' if a._kind == SIGNALING else ''}NaN{digits_of(a._int) if a._int else ''}"
    digits, exponent = digits_of(a._int), a._exp
    left = exponent + len(digits)
    if exponent <= 0 and left > -6:
        dot = left
    elif not engineering:
        dot = 1
    elif a._int == 0:
        dot = (left + 1) % 3 - 1
    else:
        dot = (left - 1) % 3 + 1
    if dot <= 0:
        shown = f"0.{'0' * -dot}{digits}"
    elif dot >= len(digits):
        shown = digits + "0" * (dot - len(digits))
    else:
        shown = f"{digits[:dot]}.{digits[dot:]}"
    if left == dot:
        return sign + shown
    return f"{sign}{shown}{'E' if capitals else 'e'}{left - dot:+d}"


def round_off(sign, coefficient, drop, mode):
    """The coefficient without its last digits, and whether that changed the value."""
    if drop > 64 and drop > length(coefficient) + 1:
        # Far below half of the last digit that stays.
        whole, rest, half = 0, coefficient and 1, 10
    else:
        unit = power(drop)
        whole, rest = divmod(coefficient, unit)
        half = unit
    if not rest:
        return whole, False
    rest *= 2
    if mode == "ROUND_HALF_EVEN":
        up = rest > half or rest == half and whole & 1
    elif mode == "ROUND_HALF_UP":
        up = rest >= half
    elif mode == "ROUND_DOWN":
        up = False
    elif mode == "ROUND_UP":
        up = True
    elif mode == "ROUND_CEILING":
        up = not sign
    elif mode == "ROUND_FLOOR":
        up = sign
    elif mode == "ROUND_HALF_DOWN":
        up = rest > half
    else:
        up = whole % 5 == 0
    return whole + 1 if up else whole, True


def finish(sign, coefficient, exponent, context, conditions=0):
    """The result of an operation, rounded to the context; signals what that meant."""
    if not (coefficient < context._limit and context._emin <= exponent <= context._top):
        return _fit(sign, coefficient, exponent, context, conditions)
    if conditions:
        context._signal(conditions)
    made = _new(Decimal)
    made._sign, made._int, made._exp, made._kind = sign, coefficient, exponent, FINITE
    return made


def _fit(sign, coefficient, exponent, context, conditions, mode=None):
    mode = mode or context._rounding
    tiny = context._emin - context._prec + 1
    highest = context._top if context._clamp else context._emax
    if not coefficient:
        fitting = min(max(exponent, tiny), highest)
        if fitting != exponent:
            conditions |= CLAMPED
        if conditions:
            context._signal(conditions)
        return make(sign, 0, fitting)
    count = length(coefficient)
    if exponent + count - 1 < context._emin:
        conditions |= SUBNORMAL
        if exponent < tiny:
            coefficient, inexact = round_off(sign, coefficient, tiny - exponent, mode)
            exponent = tiny
            conditions |= ROUNDED | (INEXACT | UNDERFLOW if inexact else 0) | (0 if coefficient else CLAMPED)
    else:
        if count > context._prec:
            drop = count - context._prec
            coefficient, inexact = round_off(sign, coefficient, drop, mode)
            exponent += drop
            conditions |= ROUNDED | (INEXACT if inexact else 0)
            count = context._prec
            if not coefficient < context._limit:
                coefficient //= 10
                exponent += 1
        if exponent + count - 1 > context._emax:
            return _overflow(sign, context, conditions, mode)
        if exponent > highest:
            coefficient *= power(exponent - highest)
            exponent = highest
            conditions |= CLAMPED
    if conditions:
        context._signal(conditions)
    return make(sign, coefficient, exponent)


def finish_half_even(sign, coefficient, exponent, context, conditions=0):
    """As `finish`, whatever the context's rounding is."""
    return _fit(sign, coefficient, exponent, context, conditions, "ROUND_HALF_EVEN")


def _overflow(sign, context, conditions, mode):
    context._signal(conditions | OVERFLOW | INEXACT | ROUNDED)
    largest = mode in ("ROUND_DOWN", "ROUND_05UP") or mode == ("ROUND_CEILING" if sign else "ROUND_FLOOR")
    if largest:
        return make(sign, context._limit - 1, context._top)
    return make_special(sign, INFINITE)


def invalid(context, condition=INVALID_OPERATION):
    """Signals; the result if that is not trapped."""
    context._signal(condition)
    return make_special(0, QUIET)


def quiet(a, context):
    """A decimal that is not a number as a result: quiet, with as much of the payload as fits."""
    payload, most = a._int, context._prec - context._clamp
    if payload and length(payload) > most:
        payload %= 10**most
    return make_special(a._sign, QUIET, payload)


def nan_among(a, b, context):
    """The result if an operand is not a number, otherwise None."""
    if a._kind < QUIET and b._kind < QUIET:
        return None
    if a._kind == SIGNALING or b._kind == SIGNALING:
        context._signal(INVALID_OPERATION)
        return quiet(a if a._kind == SIGNALING else b, context)
    return quiet(a if a._kind == QUIET else b, context)


def add(a, b, context):
    """a + b."""
    if a._kind or b._kind:
        return _add_special(a, b, context)
    first = -a._int if a._sign else a._int
    second = -b._int if b._sign else b._int
    exponent, gap = b._exp, a._exp - b._exp
    if gap:
        if gap < 0:
            first, second, gap, exponent = second, first, -gap, a._exp
        if gap < 64:
            first *= _POWERS[gap]
        else:
            first, second, exponent = _align(first, second, gap, exponent, context)
    total = first + second
    if total < 0:
        return finish(1, -total, exponent, context)
    if total:
        return finish(0, total, exponent, context)
    sign = a._sign if a._sign == b._sign else int(context._rounding == "ROUND_FLOOR")
    return finish(sign, 0, exponent, context)


def _align(first, second, gap, exponent, context):
    """Both coefficients with one exponent; the first one's was greater by `gap`. What is far too small to matter is replaced."""
    if not first:
        # A zero only lowers the exponent, at most to where digits are dropped anyway.
        return 0, second, exponent
    if not second:
        lowered = min(gap, context._prec + 1)
        return first * power(lowered), 0, exponent + gap - lowered
    shift = max(1, context._prec + 2 - length(abs(first)))
    if length(abs(second)) < gap - shift:
        return first * power(shift), 1 if second > 0 else -1, exponent + gap - shift
    return first * power(gap), second, exponent


def _add_special(a, b, context):
    found = nan_among(a, b, context)
    if found is not None:
        return found
    if a._kind == INFINITE and b._kind == INFINITE and a._sign != b._sign:
        return invalid(context)
    return make_special((a if a._kind else b)._sign, INFINITE)


def negated(a):
    """The same number with the other sign."""
    made = _new(Decimal)
    made._sign, made._int, made._exp, made._kind = 1 - a._sign, a._int, a._exp, a._kind
    return made


def subtract(a, b, context):
    """a - b."""
    return add(a, b if b._kind >= QUIET else negated(b), context)


def multiply(a, b, context):
    """a * b."""
    if a._kind or b._kind:
        found = nan_among(a, b, context)
        if found is not None:
            return found
        if (a._kind or a._int) and (b._kind or b._int):
            return make_special(a._sign ^ b._sign, INFINITE)
        return invalid(context)
    return finish(a._sign ^ b._sign, a._int * b._int, a._exp + b._exp, context)


def divide(a, b, context):
    """a / b."""
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        found = nan_among(a, b, context)
        if found is not None:
            return found
        if a._kind:
            return invalid(context) if b._kind else make_special(sign, INFINITE)
        context._signal(CLAMPED)
        return make(sign, 0, context.Etiny())
    if not b._int:
        if not a._int:
            return invalid(context, DIVISION_UNDEFINED)
        context._signal(DIVISION_BY_ZERO)
        return make_special(sign, INFINITE)
    if not a._int:
        return finish(sign, 0, a._exp - b._exp, context)
    shift = max(0, length(b._int) - length(a._int) + context._prec + 1)
    exponent = a._exp - b._exp - shift
    quotient, rest = divmod(a._int * power(shift), b._int)
    if rest:
        # A last digit of 0 or 5 would look exact or like a half.
        if quotient % 5 == 0:
            quotient += 1
    elif shift:
        quotient, exponent = _without_zeros(quotient, exponent, exponent + shift)
    return finish(sign, quotient, exponent, context)


def _without_zeros(coefficient, exponent, ideal):
    """Zeros at the end are dropped until the exponent is the ideal one; several at a time."""
    for count in (16, 8, 4, 2, 1):
        unit = _POWERS[count]
        while exponent + count <= ideal:
            shorter, rest = divmod(coefficient, unit)
            if rest:
                break
            coefficient, exponent = shorter, exponent + count
    return coefficient, exponent


def whole_and_rest(a, b, context):
    """Coefficients of the whole quotient and of the remainder, whose exponent is the lesser one; None if there are too many digits."""
    exponent = min(a._exp, b._exp)
    distance = a._exp + length(a._int) - b._exp - length(b._int)
    if a._int and distance > context._prec:
        return None
    if not a._int or distance < -1:
        # The dividend is the remainder.
        return 0, a._int * power(a._exp - exponent) if a._int else 0, exponent
    quotient, rest = divmod(a._int * power(a._exp - exponent), b._int * power(b._exp - exponent))
    if not quotient < context._limit:
        return None
    return quotient, rest, exponent


def divide_whole(a, b, context):
    """a // b, rounded towards zero."""
    sign = a._sign ^ b._sign
    found = nan_among(a, b, context)
    if found is not None:
        return found
    if a._kind:
        return invalid(context) if b._kind else make_special(sign, INFINITE)
    if b._kind:
        return make(sign, 0, 0)
    if not b._int:
        if not a._int:
            return invalid(context, DIVISION_UNDEFINED)
        context._signal(DIVISION_BY_ZERO)
        return make_special(sign, INFINITE)
    found = whole_and_rest(a, b, context)
    return invalid(context, DIVISION_IMPOSSIBLE) if found is None else make(sign, found[0], 0)


def remainder(a, b, context):
    """a % b, with the sign of a."""
    found = nan_among(a, b, context)
    if found is not None:
        return found
    if a._kind or not b._kind and not b._int:
        undefined = not a._kind and not a._int
        return invalid(context, DIVISION_UNDEFINED if undefined else INVALID_OPERATION)
    if b._kind:
        return a._rounded(context)
    found = whole_and_rest(a, b, context)
    if found is None:
        return invalid(context, DIVISION_IMPOSSIBLE)
    return finish(a._sign, found[1], found[2], context)


def divide_with_remainder(a, b, context):
    """divmod(a, b)."""
    found = nan_among(a, b, context)
    if found is not None:
        return found, found
    sign = a._sign ^ b._sign
    if a._kind:
        bad = invalid(context)
        return (bad if b._kind else make_special(sign, INFINITE)), bad
    if b._kind:
        return make(sign, 0, 0), a._rounded(context)
    if not b._int:
        if not a._int:
            bad = invalid(context, DIVISION_UNDEFINED)
            return bad, bad
        bad = invalid(context, DIVISION_BY_ZERO | INVALID_OPERATION)
        return make_special(sign, INFINITE), bad
    found = whole_and_rest(a, b, context)
    if found is None:
        bad = invalid(context, DIVISION_IMPOSSIBLE)
        return bad, bad
    return make(sign, found[0], 0), finish(a._sign, found[1], found[2], context)


def plus(a, context):
    """+a: rounded; a negative zero becomes positive unless rounding is towards the floor."""
    if not a._kind and not a._int and context._rounding != "ROUND_FLOOR":
        return finish(0, 0, a._exp, context)
    return a._rounded(context)


def minus(a, context):
    """-a."""
    return a._rounded(context) if a._kind >= QUIET else plus(negated(a), context)


def absolute(a, context):
    """abs(a)."""
    return minus(a, context) if a._sign else plus(a, context)


def raise_to(a, b, context):
    """a ** b."""
    from ._functions import raise_to as implementation

    return implementation(a, b, context)


def raise_modulo(a, b, modulo, context):
    """pow(a, b, modulo)."""
    from ._functions import raise_modulo as implementation

    return implementation(a, b, modulo, context)
