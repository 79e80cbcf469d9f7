"""Signals, limits and rounding modes of decimal arithmetic.

Within the package a set of conditions is an int with one bit each; a context keeps such sets as its flags and traps.
"""

MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"
ROUNDINGS = (
    ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP,
)


class DecimalException(ArithmeticError):
    """What all conditions derive from."""

    __module__ = "decimal"


class Clamped(DecimalException):
    """The exponent was changed to fit the context."""

    __module__ = "decimal"


class InvalidOperation(DecimalException):
    """The operation has no result."""

    __module__ = "decimal"


class ConversionSyntax(InvalidOperation):
    """A text that is not a number."""

    __module__ = "decimal"


class DivisionByZero(DecimalException, ZeroDivisionError):
    """A finite number was divided by zero."""

    __module__ = "decimal"


class DivisionImpossible(InvalidOperation):
    """The whole quotient has more digits than the precision."""

    __module__ = "decimal"


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    """Zero divided by zero."""

    __module__ = "decimal"


class Inexact(DecimalException):
    """Digits other than zero were lost."""

    __module__ = "decimal"


class InvalidContext(InvalidOperation):
    """The context does not allow the operation."""

    __module__ = "decimal"


class Rounded(DecimalException):
    """Digits were dropped, be they zeros."""

    __module__ = "decimal"


class Subnormal(DecimalException):
    """The exponent was below Emin before rounding."""

    __module__ = "decimal"


class Overflow(Inexact, Rounded):
    """The result is too large for the context."""

    __module__ = "decimal"


class Underflow(Inexact, Rounded, Subnormal):
    """The result is inexact and subnormal."""

    __module__ = "decimal"


class FloatOperation(DecimalException, TypeError):
    """A float met a Decimal."""

    __module__ = "decimal"


CLAMPED, CONVERSION_SYNTAX, DIVISION_BY_ZERO, DIVISION_IMPOSSIBLE, DIVISION_UNDEFINED = 1, 2, 4, 8, 16
INEXACT, INVALID_CONTEXT, INVALID_OPERATION, OVERFLOW, ROUNDED, SUBNORMAL = 32, 64, 128, 256, 512, 1024
UNDERFLOW, FLOAT_OPERATION = 2048, 4096
ANY_INVALID = CONVERSION_SYNTAX | DIVISION_IMPOSSIBLE | DIVISION_UNDEFINED | INVALID_CONTEXT | INVALID_OPERATION

# The signals with the conditions that belong to each.
SIGNALS = {
    InvalidOperation: ANY_INVALID,
    FloatOperation: FLOAT_OPERATION,
    DivisionByZero: DIVISION_BY_ZERO,
    Overflow: OVERFLOW,
    Underflow: UNDERFLOW,
    Subnormal: SUBNORMAL,
    Inexact: INEXACT,
    Rounded: ROUNDED,
    Clamped: CLAMPED,
}
_CONDITIONS = {
    InvalidOperation: INVALID_OPERATION,
    ConversionSyntax: CONVERSION_SYNTAX,
    DivisionImpossible: DIVISION_IMPOSSIBLE,
    DivisionUndefined: DIVISION_UNDEFINED,
    InvalidContext: INVALID_CONTEXT,
}


def exception_of(conditions):
    """The exception for conditions that are trapped."""
    found = [each for each, bit in _CONDITIONS.items() if conditions & bit]
    found += [each for each, bits in SIGNALS.items() if each is not InvalidOperation and conditions & bits]
    cls = next(each for each, bits in SIGNALS.items() if conditions & bits)
    return cls(found)


def names_of(conditions):
    """The signals as a context's repr lists them, in the order of their bits."""
    found = {}
    for bit in (1 << number for number in range(13) if conditions >> number & 1):
        found |= {cls.__name__: True for cls, bits in SIGNALS.items() if bit & bits}
    return list(found)


def conditions_of(signals):
    """The set for a list of signals or a mapping of signals to truth values."""
    if isinstance(signals, (SignalDict, dict)):
        if not all(signal in SIGNALS for signal in signals) or len(signals) != len(SIGNALS):
            raise KeyError("invalid signal dict")
        signals = [signal for signal in SIGNALS if signals[signal]]
    elif not isinstance(signals, (list, tuple)):
        raise TypeError("argument must be a signal dict")
    conditions = 0
    for signal in signals:
        conditions |= _bits(signal)
    return conditions


def _bits(signal):
    try:
        return SIGNALS[signal]
    except (KeyError, TypeError):
        raise KeyError(
            "valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n"
            "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]"
        ) from None


class SignalDict:
    """The flags or traps of a context as a mapping of signals to truth values."""

    __module__ = "abc"
    __slots__ = ("_context", "_name")

    def __init__(self, context, name):
        self._context = context
        self._name = name

    def _conditions(self):
        return getattr(self._context, self._name)

    def __getitem__(self, signal):
        return bool(_bits(signal) & self._conditions())

    def __setitem__(self, signal, value):
        bits, conditions = _bits(signal), self._conditions()
        setattr(self._context, self._name, conditions | bits if value else conditions & ~bits)

    def __delitem__(self, signal):
        raise ValueError("signal keys cannot be deleted")

    def __iter__(self):
        return iter(SIGNALS)

    def __len__(self):
        return len(SIGNALS)

    def __contains__(self, signal):
        return signal in SIGNALS

    def keys(self):
        return SIGNALS.keys()

    def values(self):
        return [self[signal] for signal in SIGNALS]

    def items(self):
        return [(signal, self[signal]) for signal in SIGNALS]

    def get(self, signal, default=None):
        return self[signal] if signal in SIGNALS else default

    def update(self, other):
        for signal in other:
            self[signal] = other[signal]

    def copy(self):
        return dict(self.items())

    def __eq__(self, other):
        if isinstance(other, (SignalDict, dict)):
            return dict(self.items()) == dict(other.items())
        return NotImplemented

    __hash__ = None

    def __repr__(self):
        return "{" + ", ".join(f"{signal}:{value}" for signal, value in self.items()) + "}"
