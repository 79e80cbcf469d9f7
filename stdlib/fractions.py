"""Exact fractions of whole numbers.

>>> Fraction(1, 3) + Fraction("0.5")
Fraction(5, 6)
"""

__all__ = ["Fraction"]

import math
import numbers
import operator
import sys
from math import gcd as _gcd

_new = object.__new__


class Fraction(numbers.Rational):
    """A fraction in lowest terms with a positive denominator: Fraction(6, -4) is Fraction(-3, 2).

    It is made of two rationals, of one number, or of text such as "3/7", "-1.25" or "1e-3".
    """

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            self._numerator, self._denominator = _parts(numerator)
            return self
        if type(numerator) is not int or type(denominator) is not int:
            if not isinstance(numerator, numbers.Rational) or not isinstance(denominator, numbers.Rational):
                raise TypeError("both arguments should be Rational instances")
            numerator, denominator = (
                numerator.numerator * denominator.denominator,
                denominator.numerator * numerator.denominator,
            )
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        divisor = _gcd(numerator, denominator)
        if denominator < 0:
            divisor = -divisor
        self._numerator = numerator // divisor
        self._denominator = denominator // divisor
        return self

    @classmethod
    def from_float(cls, f):
        """The exact value of a float; Fraction(0.3) is the same."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls._of(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a Decimal."""
        from decimal import Decimal

        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return cls._of(*dec.as_integer_ratio())

    @classmethod
    def from_number(cls, number):
        """The exact value of a number with as_integer_ratio()."""
        if type(number) is int:
            return cls._of(number, 1)
        if isinstance(number, numbers.Rational):
            return cls._of(number.numerator, number.denominator)
        if isinstance(number, float) or _has_ratio(number):
            return cls._of(*number.as_integer_ratio())
        raise TypeError("argument should be a Rational instance or have the as_integer_ratio() method")

    @classmethod
    def _of(cls, numerator, denominator):
        """The fraction of two ints that are in lowest terms already."""
        made = super().__new__(cls)
        made._numerator = numerator
        made._denominator = denominator
        return made

    def is_integer(self):
        """Is the denominator 1?"""
        return self._denominator == 1

    def as_integer_ratio(self):
        """The numerator and the denominator."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The closest fraction whose denominator is at most `max_denominator`.

        >>> Fraction("3.141592653589793").limit_denominator(1000)
        Fraction(355, 113)
        """
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction, up to the last that fits; then the best between it and the one before.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            whole = n // d
            q2 = q0 + whole * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + whole * p1, q2
            n, d = d, n - whole * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._of(p1, q1)
        return Fraction._of(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f"{self._numerator}/{self._denominator}"

    def __format__(self, format_spec, /):
        from _fraction_format import format_fraction

        return format_fraction(self, format_spec)

    def __add__(a, b):
        if type(b) is Fraction:
            return _sum(a._numerator, a._denominator, b._numerator, b._denominator)
        other = _operand(b)
        if other is None:
            return _inexact(operator.add, a, b)
        if other is NotImplemented:
            return other
        return _sum(a._numerator, a._denominator, *other)

    def __radd__(b, a):
        return _reflected(operator.add, a, b)

    def __sub__(a, b):
        if type(b) is Fraction:
            return _sum(a._numerator, a._denominator, -b._numerator, b._denominator)
        other = _operand(b)
        if other is None:
            return _inexact(operator.sub, a, b)
        if other is NotImplemented:
            return other
        return _sum(a._numerator, a._denominator, -other[0], other[1])

    def __rsub__(b, a):
        return _reflected(operator.sub, a, b)

    def __mul__(a, b):
        if type(b) is Fraction:
            return _product(a._numerator, a._denominator, b._numerator, b._denominator)
        other = _operand(b)
        if other is None:
            return _inexact(operator.mul, a, b)
        if other is NotImplemented:
            return other
        return _product(a._numerator, a._denominator, *other)

    def __rmul__(b, a):
        return _reflected(operator.mul, a, b)

    def __truediv__(a, b):
        other = _operand(b)
        if other is None:
            return _inexact(operator.truediv, a, b)
        if other is NotImplemented:
            return other
        numerator, denominator = other
        if numerator == 0:
            # In lowest terms, as every fraction.
            raise ZeroDivisionError(f"Fraction({(a._numerator > 0) - (a._numerator < 0)}, 0)")
        if numerator < 0:
            numerator, denominator = -numerator, -denominator
        return _product(a._numerator, a._denominator, denominator, numerator)

    def __rtruediv__(b, a):
        return _reflected(operator.truediv, a, b)

    def __floordiv__(a, b):
        other = _operand(b)
        if other is None:
            return _inexact(operator.floordiv, a, b)
        if other is NotImplemented:
            return other
        return (a._numerator * other[1]) // (a._denominator * other[0])

    def __rfloordiv__(b, a):
        return _reflected(operator.floordiv, a, b)

    def __divmod__(a, b):
        other = _operand(b)
        if other is None:
            return _inexact(divmod, a, b)
        if other is NotImplemented:
            return other
        numerator, denominator = other
        quotient, rest = divmod(a._numerator * denominator, a._denominator * numerator)
        return quotient, Fraction(rest, a._denominator * denominator)

    def __rdivmod__(b, a):
        return _reflected(divmod, a, b)

    def __mod__(a, b):
        other = _operand(b)
        if other is None:
            return _inexact(operator.mod, a, b)
        if other is NotImplemented:
            return other
        numerator, denominator = other
        rest = (a._numerator * denominator) % (a._denominator * numerator)
        return Fraction(rest, a._denominator * denominator)

    def __rmod__(b, a):
        return _reflected(operator.mod, a, b)

    def __pow__(a, b, modulo=None):
        if modulo is not None:
            return NotImplemented
        if isinstance(b, (float, complex)):
            return float(a) ** b
        if not isinstance(b, numbers.Rational):
            return NotImplemented
        if b.denominator != 1:
            return float(a) ** float(b)
        power = b.numerator
        if power >= 0:
            return Fraction._of(a._numerator**power, a._denominator**power)
        if a._numerator > 0:
            return Fraction._of(a._denominator**-power, a._numerator**-power)
        if a._numerator == 0:
            raise ZeroDivisionError(f"Fraction({a._denominator ** -power}, 0)")
        return Fraction._of((-a._denominator) ** -power, (-a._numerator) ** -power)

    def __rpow__(b, a, modulo=None):
        if modulo is not None:
            return NotImplemented
        if b._denominator == 1 and b._numerator >= 0:
            return a**b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a**b._numerator
        return a ** float(b)

    def __pos__(a):
        return Fraction._of(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction._of(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction._of(abs(a._numerator), a._denominator)

    def __int__(a, _index=operator.index):
        return _index(a.__trunc__())

    def __trunc__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        """The nearest whole number, or fraction with so many decimal digits; halves go to the even one."""
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            twice = 2 * rest
            if twice != self._denominator:
                return whole + (twice > self._denominator)
            return whole + whole % 2
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        # Equal numbers have equal hashes (library reference, "Hashing of numeric types").
        modulus = sys.hash_info.modulus
        try:
            inverse = pow(self._denominator, -1, modulus)
        except ValueError:
            number = sys.hash_info.inf
        else:
            number = hash(hash(abs(self._numerator)) * inverse)
        result = number if self._numerator >= 0 else -number
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            return a == a.from_float(b) if math.isfinite(b) else 0.0 == b
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return op(self, self.from_float(other)) if math.isfinite(other) else op(0.0, other)
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, operator.lt)

    def __gt__(a, b):
        return a._compare(b, operator.gt)

    def __le__(a, b):
        return a._compare(b, operator.le)

    def __ge__(a, b):
        return a._compare(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _has_ratio(value):
    return not isinstance(value, type) and hasattr(value, "as_integer_ratio")


def _parts(value):
    """The numerator and denominator of one number or text."""
    if type(value) is int:
        return value, 1
    if isinstance(value, numbers.Rational):
        return value.numerator, value.denominator
    if isinstance(value, float) or _has_ratio(value):
        return value.as_integer_ratio()
    if isinstance(value, str):
        return _parse(value)
    raise TypeError("argument should be a string or a Rational instance or have the as_integer_ratio() method")


def _parse(text):
    """The parts of "[sign]digits/digits" or of a decimal number, with underscores between digits."""
    unsigned = text.strip()
    sign = -1 if unsigned.startswith("-") else 1
    if unsigned[:1] in ("+", "-"):
        unsigned = unsigned[1:]
    top, slash, bottom = unsigned.partition("/")
    if slash:
        top, bottom = top.rstrip(), bottom.lstrip()
        if not _is_digits(top) or not _is_digits(bottom):
            raise ValueError(f"Invalid literal for Fraction: {text!r}")
        numerator, denominator = int(top), int(bottom)
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({sign * numerator}, 0)")
    else:
        numerator, denominator = _parse_decimal(unsigned, text)
    divisor = math.gcd(numerator, denominator)
    return sign * numerator // divisor, denominator // divisor


def _parse_decimal(unsigned, text):
    mantissa, e, exponent = unsigned.replace("E", "e").partition("e")
    whole, _, decimals = mantissa.partition(".")
    digits_fit = (not whole or _is_digits(whole)) and (not decimals or _is_digits(decimals))
    unsigned_exponent = exponent[1:] if exponent[:1] in ("+", "-") else exponent
    if not digits_fit or not (whole or decimals) or (e and not _is_digits(unsigned_exponent)):
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    decimals = decimals.replace("_", "")
    power = int(exponent or 0) - len(decimals)
    numerator = int((whole or "0") + decimals)
    return (numerator * 10**power, 1) if power >= 0 else (numerator, 10**-power)


def _is_digits(text):
    return all(part.isdecimal() for part in text.split("_"))


def _operand(value):
    """The parts of an exact operand; None for a float or complex, NotImplemented for anything else."""
    if type(value) is int:
        return value, 1
    if isinstance(value, Fraction):
        return value._numerator, value._denominator
    if isinstance(value, int):
        return int(value), 1
    return None if isinstance(value, (float, complex)) else NotImplemented


def _inexact(op, a, b):
    return op(float(a), b) if isinstance(b, float) else op(complex(a), b)


def _reflected(op, a, b):
    """op(a, b) where b is a Fraction and a is none."""
    if isinstance(a, numbers.Rational):
        return op(Fraction(a.numerator, a.denominator), b)
    if isinstance(a, numbers.Real):
        return op(float(a), float(b))
    if isinstance(a, numbers.Complex):
        return op(complex(a), complex(float(b)))
    return NotImplemented


def _sum(na, da, nb, db):
    # Only a common divisor of the denominators can be left in the sum (Knuth, The Art of Computer Programming, volume 2, 4.5.1).
    made = _new(Fraction)
    common = _gcd(da, db)
    if common == 1:
        made._numerator = na * db + da * nb
        made._denominator = da * db
        return made
    part = da // common
    numerator = na * (db // common) + nb * part
    left = _gcd(numerator, common)
    if left == 1:
        made._numerator = numerator
        made._denominator = part * db
    else:
        made._numerator = numerator // left
        made._denominator = part * (db // left)
    return made


def _product(na, da, nb, db):
    first = _gcd(na, db)
    second = _gcd(nb, da)
    made = _new(Fraction)
    made._numerator = (na // first) * (nb // second)
    made._denominator = (da // second) * (db // first)
    return made
