"""The class Decimal: what operators and methods do is in the modules `_arithmetic`, `_functions` and `_logical`."""

import sys

from _decimal_operators import Operators, use_state

from . import _arithmetic as _a
from ._arithmetic import FINITE, INFINITE, QUIET, SIGNALING, state as _state
from ._signals import FLOAT_OPERATION, INVALID_OPERATION

_MODULUS = sys.hash_info.modulus
_TENTH = pow(10, _MODULUS - 2, _MODULUS)
_object_new = object.__new__


class DecimalTuple(tuple):
    """Sign, digits and exponent of a Decimal."""

    __module__ = "decimal"
    __slots__ = ()
    _fields = __match_args__ = ("sign", "digits", "exponent")
    _field_defaults = {}

    def __new__(cls, sign, digits, exponent):
        return tuple.__new__(cls, (sign, digits, exponent))

    sign = property(lambda self: self[0])
    digits = property(lambda self: self[1])
    exponent = property(lambda self: self[2])

    def _asdict(self):
        return dict(zip(self._fields, self))

    @classmethod
    def _make(cls, iterable):
        return cls(*iterable)

    def _replace(self, **values):
        return DecimalTuple(**{**self._asdict(), **values})

    def __getnewargs__(self):
        return tuple(self)

    def __repr__(self):
        return f"DecimalTuple(sign={self[0]!r}, digits={self[1]!r}, exponent={self[2]!r})"


def _context(context):
    if context is None:
        return _state[0]
    if type(context) is not type(_state[0]) and not isinstance(context, type(_state[0])):
        raise TypeError("optional argument must be a context")
    return context


def _other(value):
    """The operand of an operator, or NotImplemented."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _a.make(int(value < 0), abs(int(value)), 0)
    return NotImplemented


class Decimal(Operators):
    """A decimal number: int, text, float, tuple of sign, digits and exponent, or another Decimal; exactly its value."""

    __module__ = "decimal"
    __slots__ = ("_sign", "_int", "_exp", "_kind")
    __match_args__ = ()

    def __new__(cls, value="0", context=None):
        if context is not None:
            context = _context(context)
        if isinstance(value, str):
            made = _a.from_text(value, context or _state[0])
        elif isinstance(value, int):
            made = _a.make(int(value < 0), abs(int(value)), 0)
        elif isinstance(value, Decimal):
            if type(value) is cls:
                return value
            made = value
        elif isinstance(value, float):
            (context or _state[0])._signal(FLOAT_OPERATION)
            made = _from_float(value)
        elif isinstance(value, (tuple, list)):
            made = _from_tuple(value, context or _state[0])
        else:
            raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
        return made if cls is Decimal else _recast(cls, made)

    @classmethod
    def from_float(cls, f, /):
        """The exact value of a float or int."""
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        made = _from_float(f)
        return made if cls is Decimal else _recast(cls, made)

    @classmethod
    def from_number(cls, number, /):
        """The exact value of an int, float or Decimal."""
        if isinstance(number, float):
            return cls.from_float(number)
        if not isinstance(number, (int, Decimal)):
            raise TypeError(f"conversion from {type(number).__name__} to Decimal is not supported")
        return cls(number)

    def _rounded(self, context):
        """The number as the result of an operation of the context."""
        if self._kind:
            return self if self._kind == INFINITE else _a.nan_among(self, self, context)
        if self._int < context._limit and context._emin <= self._exp <= context._top:
            return self if type(self) is Decimal else _a.make(self._sign, self._int, self._exp)
        return _a.finish(self._sign, self._int, self._exp, context)

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self if type(self) is Decimal else type(self)(self)

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __str__(self):
        return _a.text_of(self, _state[0]._capitals)

    def __repr__(self):
        return f"Decimal('{self}')"

    def to_eng_string(self, context=None):
        """Text whose exponent is a multiple of three."""
        return _a.text_of(self, _context(context)._capitals, engineering=True)

    def __format__(self, spec, /):
        if not spec:
            return str(self)
        from ._formats import format_decimal

        return format_decimal(self, spec, _state[0])

    def as_tuple(self):
        """Sign, digits and exponent."""
        if self._kind == INFINITE:
            return DecimalTuple(self._sign, (0,), "F")
        digits = tuple(map(int, _a.digits_of(self._int)))
        if self._kind:
            return DecimalTuple(self._sign, digits if self._int else (), "n" if self._kind == QUIET else "N")
        return DecimalTuple(self._sign, digits, self._exp)

    def as_integer_ratio(self):
        """The number as a fraction in lowest terms."""
        self._must_be_finite("integer ratio")
        if self._exp >= 0:
            return int(self), 1
        from math import gcd

        denominator = _a.power(-self._exp)
        common = gcd(self._int, denominator)
        numerator = self._int // common
        return (-numerator if self._sign else numerator), denominator // common

    def _must_be_finite(self, target):
        if self._kind == INFINITE:
            raise OverflowError(f"cannot convert Infinity to {target}")
        if self._kind:
            raise ValueError(f"cannot convert NaN to {target}")

    def __bool__(self):
        return self._kind != FINITE or self._int != 0

    def __int__(self):
        self._must_be_finite("integer")
        if self._exp >= 0:
            whole = self._int * _a.power(self._exp)
        else:
            whole = self._int // _a.power(-self._exp) if -self._exp <= _a.length(self._int) else 0
        return -whole if self._sign else whole

    __trunc__ = __int__

    def __float__(self):
        if self._kind == SIGNALING:
            raise ValueError("cannot convert signaling NaN to float")
        if self._kind:
            return float(("-" if self._sign else "") + ("inf" if self._kind == INFINITE else "nan"))
        return float(_a.text_of(self))

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        """The number itself."""
        return self

    def __round__(self, ndigits=None, /):
        if ndigits is None:
            return self._to_int("ROUND_HALF_EVEN")
        if not isinstance(ndigits, int):
            raise TypeError("optional arg must be an integer")
        return self.quantize(_a.make(0, 1, -ndigits))

    def __floor__(self):
        return self._to_int("ROUND_FLOOR")

    def __ceil__(self):
        return self._to_int("ROUND_CEILING")

    def _to_int(self, mode):
        self._must_be_finite("integer")
        if self._exp >= 0:
            return int(self)
        whole, _ = _a.round_off(self._sign, self._int, -self._exp, mode)
        return -whole if self._sign else whole

    def __hash__(self):
        if self._kind == SIGNALING:
            raise TypeError("Cannot hash a signaling NaN value")
        if self._kind == QUIET:
            return object.__hash__(self)
        if self._kind:
            return -sys.hash_info.inf if self._sign else sys.hash_info.inf
        unit = pow(10, self._exp, _MODULUS) if self._exp >= 0 else pow(_TENTH, -self._exp, _MODULUS)
        found = self._int * unit % _MODULUS
        return (-found if found != 1 else -2) if self._sign else found

    # The base class does + - * and comparisons at once where that is simple; otherwise it calls these.

    def _add(self, other):
        other = _other(other)
        return other if other is NotImplemented else _a.add(self, other, _state[0])

    def _subtract(self, other):
        other = _other(other)
        return other if other is NotImplemented else _a.subtract(self, other, _state[0])

    def _subtract_from(self, other):
        other = _other(other)
        return other if other is NotImplemented else _a.subtract(other, self, _state[0])

    def _multiply(self, other):
        other = _other(other)
        return other if other is NotImplemented else _a.multiply(self, other, _state[0])

    def __truediv__(self, other, /):
        other = _other(other)
        return other if other is NotImplemented else _a.divide(self, other, _state[0])

    def __rtruediv__(self, other, /):
        other = _other(other)
        return other if other is NotImplemented else _a.divide(other, self, _state[0])

    def __floordiv__(self, other, /):
        other = _other(other)
        return other if other is NotImplemented else _a.divide_whole(self, other, _state[0])

    def __rfloordiv__(self, other, /):
        other = _other(other)
        return other if other is NotImplemented else _a.divide_whole(other, self, _state[0])

    def __mod__(self, other, /):
        other = _other(other)
        return other if other is NotImplemented else _a.remainder(self, other, _state[0])

    def __rmod__(self, other, /):
        other = _other(other)
        return other if other is NotImplemented else _a.remainder(other, self, _state[0])

    def __divmod__(self, other, /):
        other = _other(other)
        return other if other is NotImplemented else _a.divide_with_remainder(self, other, _state[0])

    def __rdivmod__(self, other, /):
        other = _other(other)
        return other if other is NotImplemented else _a.divide_with_remainder(other, self, _state[0])

    def __pow__(self, other, modulo=None, /):
        other = _other(other)
        if other is NotImplemented or modulo is None:
            return other if other is NotImplemented else _a.raise_to(self, other, _state[0])
        modulo = _other(modulo)
        return modulo if modulo is NotImplemented else _a.raise_modulo(self, other, modulo, _state[0])

    def __rpow__(self, other, modulo=None, /):
        other = _other(other)
        return other if other is NotImplemented else _a.raise_to(other, self, _state[0])

    def __pos__(self):
        return _a.plus(self, _state[0])

    def __neg__(self):
        return _a.minus(self, _state[0])

    def __abs__(self):
        return _a.absolute(self, _state[0])

    def _compare(self, other, operator):
        return _compared(self, other, operator)

    def adjusted(self):
        """The exponent of the first digit."""
        return 0 if self._kind else self._exp + _a.length(self._int) - 1

    def canonical(self):
        """The number itself."""
        return self

    def radix(self):
        """Decimal(10)."""
        return Decimal(10)

    def is_canonical(self):
        """True."""
        return True

    def is_finite(self):
        """Is it neither infinite nor not a number?"""
        return self._kind == FINITE

    def is_infinite(self):
        """Is it infinite?"""
        return self._kind == INFINITE

    def is_nan(self):
        """Is it not a number?"""
        return self._kind >= QUIET

    def is_qnan(self):
        """Is it quietly not a number?"""
        return self._kind == QUIET

    def is_snan(self):
        """Is it a signaling value that is not a number?"""
        return self._kind == SIGNALING

    def is_signed(self):
        """Is the sign negative?"""
        return self._sign == 1

    def is_zero(self):
        """Is it zero?"""
        return self._kind == FINITE and self._int == 0

    def copy_abs(self):
        """The number with a positive sign; never rounds."""
        return _a.negated(self) if self._sign else self

    def copy_negate(self):
        """The number with the other sign; never rounds."""
        return _a.negated(self)


def _from_float(value):
    if value - value != 0:
        sign = int(str(value)[0] == "-" or value < 0)
        return _a.make_special(sign, QUIET if value != value else INFINITE)
    numerator, denominator = abs(value).as_integer_ratio()
    places = denominator.bit_length() - 1
    sign = int(value < 0 or value == 0 and str(value)[0] == "-")
    return _a.make(sign, numerator * 5**places, -places)


def _from_tuple(parts, context):
    if len(parts) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = parts
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    kinds = {"F": INFINITE, "n": QUIET, "N": SIGNALING}
    if isinstance(exponent, str):
        if exponent not in kinds:
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    elif not isinstance(exponent, int):
        raise ValueError("exponent must be an integer")
    if exponent == "F":
        return _a.make_special(int(sign), INFINITE)
    digits = tuple(digits)
    if not all(isinstance(digit, int) and 0 <= digit <= 9 for digit in digits):
        raise ValueError("coefficient must be a tuple of digits")
    coefficient = _a.number_of("".join(map(str, map(int, digits))) or "0")
    if isinstance(exponent, str):
        return _a.make_special(int(sign), kinds[exponent], coefficient)
    return _a._checked(int(sign), coefficient, int(exponent), context, True)


def _recast(cls, value):
    made = _object_new(cls)
    made._sign, made._int, made._exp, made._kind = value._sign, value._int, value._exp, value._kind
    return made


def order(a, b):
    """-1, 0 or 1, for two decimals that are numbers."""
    if a._kind or b._kind:
        first = (-1 if a._sign else 1) if a._kind else 0
        second = (-1 if b._sign else 1) if b._kind else 0
        return (first > second) - (first < second)
    if not a._int or not b._int:
        first = 0 if not a._int else -1 if a._sign else 1
        second = 0 if not b._int else -1 if b._sign else 1
        return (first > second) - (first < second)
    if a._sign != b._sign:
        return -1 if a._sign else 1
    first, second, gap = a._int, b._int, a._exp - b._exp
    if gap:
        height = _a.length(first) - _a.length(second) + gap
        if height:
            return (1 if height > 0 else -1) * (-1 if a._sign else 1)
        if gap > 0:
            first *= _a.power(gap)
        else:
            second *= _a.power(-gap)
    found = (first > second) - (first < second)
    return -found if a._sign else found


def _compared(a, b, operator):
    """What a comparison with any object gives; comparing the order of what is not a number is invalid."""
    if not isinstance(b, Decimal):
        if isinstance(b, int):
            b = _a.make(int(b < 0), abs(int(b)), 0)
        else:
            a, b = _with_foreign_number(a, b, operator)
            if b is NotImplemented:
                return b
    if a._kind >= QUIET or b._kind >= QUIET:
        if operator != "==" or a._kind == SIGNALING or b._kind == SIGNALING:
            _state[0]._signal(INVALID_OPERATION)
        return False
    found = order(a, b)
    if operator == "==":
        return found == 0
    if operator[0] == "<":
        return found < 0 or found == 0 and operator == "<="
    return found > 0 or found == 0 and operator == ">="


def _with_foreign_number(a, b, operator):
    """Two decimals that compare as the given ones: floats, complex numbers and fractions are compared exactly."""
    if operator == "==" and isinstance(b, complex) and b.imag == 0:
        b = b.real
    if isinstance(b, float):
        context = _state[0]
        if operator == "==":
            context._status |= FLOAT_OPERATION
        else:
            context._signal(FLOAT_OPERATION)
        return a, _from_float(b)
    numbers = sys.modules.get("numbers")
    if numbers is not None and isinstance(b, numbers.Rational):
        numerator, denominator = Decimal(int(b.numerator)), int(b.denominator)
        if not a._kind:
            a = _a.make(a._sign, a._int * denominator, a._exp)
        return a, numerator
    return a, NotImplemented


_a.Decimal = Decimal
use_state(_state)

from . import _functions_lazily  # noqa: E402 - gives Decimal its other methods
