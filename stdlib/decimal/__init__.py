"""Decimal numbers after the General Decimal Arithmetic Specification.

Numbers are exact, results are rounded to the precision of the context.

>>> Decimal("0.1") + Decimal("0.2")
Decimal('0.3')
>>> with localcontext(prec=5):
...     Decimal(1) / 3
Decimal('0.33333')
"""

from ._number import Decimal, DecimalTuple
from ._context import (
    IEEE_CONTEXT_MAX_BITS,
    BasicContext,
    Context,
    DefaultContext,
    ExtendedContext,
    IEEEContext,
    getcontext,
    localcontext,
    setcontext,
)
from ._signals import (
    MAX_EMAX,
    MAX_PREC,
    MIN_EMIN,
    MIN_ETINY,
    ROUND_05UP,
    ROUND_CEILING,
    ROUND_DOWN,
    ROUND_FLOOR,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    ROUND_UP,
    Clamped,
    ConversionSyntax,
    DecimalException,
    DivisionByZero,
    DivisionImpossible,
    DivisionUndefined,
    FloatOperation,
    Inexact,
    InvalidContext,
    InvalidOperation,
    Overflow,
    Rounded,
    Subnormal,
    Underflow,
)

HAVE_CONTEXTVAR = True
HAVE_THREADS = True
