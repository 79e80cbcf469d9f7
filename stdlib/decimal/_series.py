"""Exponentials and logarithms of decimals by series of ints with a binary point.

A number with `bits` bits behind the point is the int value * 2 ** bits.  Results have so many digits as asked for and
are wrong by less than 2 in the last place.
"""

from math import isqrt

from ._arithmetic import length, power

_ln10_known = [0, 0]


def _inverse_hyperbolic_tangent(divisor, bits):
    """atanh(1 / divisor)."""
    term = (1 << bits) // divisor
    total, odd, square = term, 1, divisor * divisor
    while term:
        term //= square
        odd += 2
        total += term // odd
    return total


def _ln10(bits):
    """The logarithm of 10; the longest one known is kept."""
    if _ln10_known[0] < bits:
        work = bits + 64
        found = (
            46 * _inverse_hyperbolic_tangent(31, work)
            + 34 * _inverse_hyperbolic_tangent(49, work)
            + 20 * _inverse_hyperbolic_tangent(161, work)
        )
        _ln10_known[:] = [bits, found >> 64]
    return _ln10_known[1] >> (_ln10_known[0] - bits)


def _fixed(coefficient, exponent, bits):
    """coefficient * 10 ** exponent with a binary point."""
    if exponent >= 0:
        return coefficient * power(exponent) << bits
    return (coefficient << bits) // power(-exponent)


def _exp_fixed(value, bits):
    """e ** value for a value of at least 0 and less than 3."""
    halvings = isqrt(bits) // 2 + 4
    work = bits + 2 * halvings + 16
    value = value << (work - bits) >> halvings
    total = term = 1 << work
    count = 1
    while term:
        term = term * value // count >> work
        total += term
        count += 1
    for _ in range(halvings):
        total = total * total >> work
    return total >> (work - bits)


def _ln_fixed(value, bits):
    """The logarithm of a value between 0.1 and 10."""
    roots = isqrt(bits) // 3 + 4
    work = bits + 2 * roots + 16
    value <<= work - bits
    for _ in range(roots):
        value = isqrt(value << work)
    one = 1 << work
    ratio = ((value - one) << work) // (value + one)
    square = ratio * ratio >> work
    total, term, odd = ratio, ratio, 1
    while term not in (0, -1):
        term = term * square >> work
        odd += 2
        total += term // odd
    return total << (roots + 1) >> (work - bits)


def _exponential_of(value, bits, count):
    """Coefficient of `count` digits and exponent of e ** value."""
    tens, rest = divmod(value, _ln10(bits))
    mantissa = _exp_fixed(rest, bits)
    return mantissa * power(count - 1) >> bits, tens - count + 1


def _bits_for(digits):
    return digits * 3322 // 1000 + 32


def exponential(sign, coefficient, exponent, count):
    """e ** (coefficient * 10 ** exponent), negated if `sign` is 1: coefficient and exponent."""
    bits = _bits_for(count + max(0, 2 * (length(coefficient) + exponent)))
    value = _fixed(coefficient, exponent, bits)
    return _exponential_of(-value if sign else value, bits, count)


def _logarithm_fixed(coefficient, exponent, bits):
    """The natural logarithm; the value is brought between 0.3 and 3.2 first, so that values around 1 stay as they are."""
    tens = length(coefficient) + exponent
    if coefficient * 10 // power(length(coefficient) - 1) >= 32:
        mantissa = -length(coefficient)
    else:
        mantissa = 1 - length(coefficient)
        tens -= 1
    wide = bits + max(16, tens.bit_length() + 8)
    found = _ln_fixed(_fixed(coefficient, mantissa, wide), wide) + tens * _ln10(wide)
    return found >> (wide - bits)


def _nearness_to_one(coefficient, exponent):
    """How many digits of the logarithm are zeros behind the point."""
    if exponent > 0 or not -1 <= length(coefficient) + exponent <= 2:
        return 0
    distance = abs(coefficient - power(-exponent))
    return max(0, -exponent - length(distance) + 1)


def logarithm(coefficient, exponent, count, base10=False):
    """Sign, coefficient and exponent of the logarithm of a number other than 1."""
    near = _nearness_to_one(coefficient, exponent)
    bits = _bits_for(count + near + 4)
    value = _logarithm_fixed(coefficient, exponent, bits)
    if base10:
        value = (value << bits) // _ln10(bits)
    sign, value = int(value < 0), abs(value)
    whole = value >> bits
    places = count - length(whole) if whole else count + max(0, near - 1)
    return sign, value * power(places) >> bits if places >= 0 else whole // power(-places), -places


def real_power(coefficient, exponent, other, other_exponent, count):
    """Coefficient and exponent of (coefficient * 10 ** exponent) ** (other * 10 ** other_exponent)."""
    size = max(0, length(abs(other)) + other_exponent) + length(abs(exponent)) + length(coefficient) // 10
    near = _nearness_to_one(coefficient, exponent)
    bits = _bits_for(count + 2 * size + near + 24)
    value = _logarithm_fixed(coefficient, exponent, bits) * other
    value = value * power(other_exponent) if other_exponent >= 0 else value // power(-other_exponent)
    return _exponential_of(value, bits, count)
