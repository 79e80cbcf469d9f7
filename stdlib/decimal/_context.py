"""The context of decimal arithmetic: precision, rounding, limits of the exponent, flags and traps.

A context keeps what the arithmetic asks for at every operation: `_limit` is the first coefficient that is too long;
a coefficient below it needs no rounding with an exponent from `Emin` to `_top`.
"""

from . import _arithmetic as _a
from ._signals import (
    MAX_EMAX,
    MAX_PREC,
    MIN_EMIN,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    ROUNDINGS,
    CLAMPED,
    DIVISION_BY_ZERO,
    ANY_INVALID,
    OVERFLOW,
    UNDERFLOW,
    SignalDict,
    conditions_of,
    exception_of,
    names_of,
)

IEEE_CONTEXT_MAX_BITS = 512
_DEFAULT_TRAPS = ANY_INVALID | DIVISION_BY_ZERO | OVERFLOW


def check_rounding(value):
    """The rounding mode, if it is one."""
    if not isinstance(value, str) or value not in ROUNDINGS:
        raise TypeError(
            "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
        )
    return value


def _check_int(value, lowest, highest, message):
    if not isinstance(value, int):
        raise TypeError("an integer is required")
    if not lowest <= value <= highest:
        raise ValueError(message)
    return value


class Context:
    """The settings of arithmetic, its functions as methods, and what has happened so far."""

    __module__ = "decimal"
    __slots__ = ("_prec", "_rounding", "_emin", "_emax", "_capitals", "_clamp", "_status", "_traps", "_limit", "_top")

    def __init__(
        self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None
    ):
        default = _state[1]
        self._copy_settings(default)
        self._status = 0
        for name, value in (
            ("prec", prec), ("rounding", rounding), ("Emin", Emin), ("Emax", Emax), ("capitals", capitals),
            ("clamp", clamp), ("flags", flags), ("traps", traps),
        ):
            if value is not None:
                setattr(self, name, value)

    def _copy_settings(self, other):
        self._prec, self._rounding = other._prec, other._rounding
        self._emin, self._emax = other._emin, other._emax
        self._capitals, self._clamp, self._traps = other._capitals, other._clamp, other._traps
        self._limit, self._top = other._limit, other._top

    def _settle(self):
        self._limit = _a.power(self._prec)
        self._top = self._emax - self._prec + 1

    @property
    def prec(self):
        return self._prec

    @prec.setter
    def prec(self, value):
        self._prec = _check_int(value, 1, MAX_PREC, "valid range for prec is [1, MAX_PREC]")
        self._settle()

    @property
    def rounding(self):
        return self._rounding

    @rounding.setter
    def rounding(self, value):
        self._rounding = check_rounding(value)

    @property
    def Emin(self):
        return self._emin

    @Emin.setter
    def Emin(self, value):
        self._emin = _check_int(value, MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]")

    @property
    def Emax(self):
        return self._emax

    @Emax.setter
    def Emax(self, value):
        self._emax = _check_int(value, 0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]")
        self._settle()

    @property
    def capitals(self):
        return self._capitals

    @capitals.setter
    def capitals(self, value):
        self._capitals = _check_int(value, 0, 1, "valid values for capitals are 0 or 1")

    @property
    def clamp(self):
        return self._clamp

    @clamp.setter
    def clamp(self, value):
        self._clamp = _check_int(value, 0, 1, "valid values for clamp are 0 or 1")

    @property
    def flags(self):
        return SignalDict(self, "_status")

    @flags.setter
    def flags(self, value):
        self._status = conditions_of(value)

    @property
    def traps(self):
        return SignalDict(self, "_traps")

    @traps.setter
    def traps(self, value):
        self._traps = conditions_of(value)

    def _signal(self, conditions):
        """Sets flags; raises if one of the conditions is trapped."""
        self._status |= conditions
        trapped = conditions & self._traps
        if trapped:
            raise exception_of(trapped)

    def __repr__(self):
        return (
            f"Context(prec={self._prec}, rounding={self._rounding}, Emin={self._emin}, Emax={self._emax}, "
            f"capitals={self._capitals}, clamp={self._clamp}, flags=[{', '.join(names_of(self._status))}], "
            f"traps=[{', '.join(names_of(self._traps))}])"
        )

    def clear_flags(self):
        """Reset all flags."""
        self._status = 0

    def clear_traps(self):
        """Trap nothing."""
        self._traps = 0

    def copy(self):
        """Another context with the same settings, flags and traps."""
        other = object.__new__(Context)
        other._copy_settings(self)
        other._status = self._status
        return other

    __copy__ = copy

    def __reduce__(self):
        flags = [signal for signal, value in self.flags.items() if value]
        traps = [signal for signal, value in self.traps.items() if value]
        settings = (self._prec, self._rounding, self._emin, self._emax, self._capitals, self._clamp)
        return Context, (*settings, flags, traps)

    def Etiny(self):
        """The least exponent of a subnormal number."""
        return self._emin - self._prec + 1

    def Etop(self):
        """The greatest exponent of a number with as many digits as the precision."""
        return self._top

    def radix(self):
        """Decimal(10)."""
        return _a.Decimal(10)

    def create_decimal(self, num="0", /):
        """A number rounded to this context."""
        if isinstance(num, str):
            num = _a.from_text(num, self, exact=False)
        return _a.Decimal(num, self)._rounded(self)

    def create_decimal_from_float(self, f, /):
        """A float rounded to this context."""
        return _a.Decimal.from_float(f)._rounded(self)

    def _apply(self, a, /):
        return self.create_decimal(a)

    def abs(self, x, /):
        """Absolute value, rounded."""
        return _a.absolute(_a.operand(x), self)

    def plus(self, x, /):
        """The number, rounded."""
        return _a.plus(_a.operand(x), self)

    def minus(self, x, /):
        """The negated number, rounded."""
        return _a.minus(_a.operand(x), self)

    def add(self, x, y, /):
        """Sum."""
        return _a.add(_a.operand(x), _a.operand(y), self)

    def subtract(self, x, y, /):
        """Difference."""
        return _a.subtract(_a.operand(x), _a.operand(y), self)

    def multiply(self, x, y, /):
        """Product."""
        return _a.multiply(_a.operand(x), _a.operand(y), self)

    def divide(self, x, y, /):
        """Quotient."""
        return _a.divide(_a.operand(x), _a.operand(y), self)

    def divide_int(self, x, y, /):
        """Whole quotient, rounded towards zero."""
        return _a.divide_whole(_a.operand(x), _a.operand(y), self)

    def divmod(self, x, y, /):
        """Whole quotient and remainder."""
        return _a.divide_with_remainder(_a.operand(x), _a.operand(y), self)

    def remainder(self, x, y, /):
        """Remainder with the sign of the dividend."""
        return _a.remainder(_a.operand(x), _a.operand(y), self)

    def power(self, /, a, b, modulo=None):
        """a to the power b, modulo `modulo` if that is given."""
        if modulo is None:
            return _a.raise_to(_a.operand(a), _a.operand(b), self)
        return _a.raise_modulo(_a.operand(a), _a.operand(b), _a.operand(modulo), self)

    def copy_decimal(self, x, /):
        """The number itself."""
        return _a.operand(x)

    def to_sci_string(self, x, /):
        """Text with an exponent if there must be one."""
        return _a.text_of(_a.operand(x), self._capitals)

    def to_eng_string(self, x, /):
        """Text whose exponent is a multiple of three."""
        return _a.operand(x).to_eng_string(self)


def _with_context(name):
    def method(self, x, /, *others):
        return getattr(_a.operand(x), name)(*others, context=self)

    method.__name__ = name
    method.__qualname__ = f"Context.{name}"
    method.__doc__ = f"Decimal.{name} with this context."
    return method


def _without_context(name):
    def method(self, x, /, *others):
        return getattr(_a.operand(x), name)(*others)

    method.__name__ = name
    method.__qualname__ = f"Context.{name}"
    method.__doc__ = f"Decimal.{name}."
    return method


for _name in (
    "compare compare_signal compare_total compare_total_mag copy_sign exp fma is_normal is_subnormal ln log10 logb "
    "logical_and logical_invert logical_or logical_xor max max_mag min min_mag next_minus next_plus next_toward "
    "normalize number_class quantize remainder_near rotate same_quantum scaleb shift sqrt to_integral_exact "
    "to_integral_value"
).split():
    setattr(Context, _name, _with_context(_name))
for _name in (
    "canonical copy_abs copy_negate is_canonical is_finite is_infinite is_nan is_qnan is_signed is_snan is_zero"
).split():
    setattr(Context, _name, _without_context(_name))
Context.to_integral = Context.to_integral_value
del _name

_state = _a.state


def _first_context():
    context = object.__new__(Context)
    context._prec, context._rounding, context._emin, context._emax = 28, ROUND_HALF_EVEN, -999999, 999999
    context._capitals, context._clamp, context._status, context._traps = 1, 0, 0, _DEFAULT_TRAPS
    context._settle()
    return context


DefaultContext = _state[1] = _first_context()
_state[0] = DefaultContext.copy()
_everything = DIVISION_BY_ZERO | OVERFLOW | ANY_INVALID | CLAMPED | UNDERFLOW
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP)
BasicContext._traps = _everything
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])


def IEEEContext(bits, /):
    """The context of an interchange format of IEEE 754."""
    if not isinstance(bits, int):
        raise TypeError(f"'{type(bits).__name__}' object cannot be interpreted as an integer")
    if bits <= 0 or bits > IEEE_CONTEXT_MAX_BITS or bits % 32:
        raise ValueError(f"argument must be a multiple of 32, with a maximum of {IEEE_CONTEXT_MAX_BITS}")
    greatest = 3 * 2 ** (bits // 16 + 3)
    return Context(
        prec=9 * (bits // 32) - 2, rounding=ROUND_HALF_EVEN, Emin=1 - greatest, Emax=greatest, capitals=1, clamp=1,
        flags=[], traps=[],
    )


def getcontext():
    """The context in use."""
    return _state[0]


def setcontext(context, /):
    """Use another context from now on."""
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context is DefaultContext or context is BasicContext or context is ExtendedContext:
        context = context.copy()
        context.clear_flags()
    _state[0] = context


class ContextManager:
    """Uses a copy of a context within a `with` statement."""

    __module__ = "decimal"

    def __init__(self, context):
        self._context = context.copy()

    def __enter__(self):
        self._before = getcontext()
        setcontext(self._context)
        return self._context

    def __exit__(self, *args):
        setcontext(self._before)
        return False


def localcontext(ctx=None, **settings):
    """A context manager that uses a copy of the context, with other settings if they are given."""
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    manager = ContextManager(ctx)
    for name, value in settings.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"this function got an unexpected keyword argument {name!r}")
        if value is not None:
            setattr(manager._context, name, value)
    return manager
