# What is raised for operations without a result, and the classes of the signals.
import decimal
from decimal import *
for wrong in (
    lambda: Decimal("abc"), lambda: Decimal(""), lambda: Decimal([]), lambda: Decimal(None), lambda: Decimal(1j), lambda: Decimal(b"1"),
    lambda: Decimal((2, (1,), 3)), lambda: Decimal((0, (1, 12), 3)), lambda: Decimal((0, (1,), "x")), lambda: Decimal((0, "ab", 0)),
    lambda: Decimal("1e9999999999999999999"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(1) // 0,
    lambda: Decimal(0) // 0, lambda: Decimal(1) % 0, lambda: Decimal(0) % 0, lambda: divmod(Decimal(1), 0), lambda: Decimal(10) ** 30 // 3,
    lambda: Decimal("inf") - Decimal("inf"), lambda: Decimal("inf") * 0, lambda: Decimal("inf") / Decimal("inf"), lambda: Decimal(-1).sqrt(),
    lambda: Decimal(-1).ln(), lambda: Decimal(0) ** 0, lambda: Decimal(-8) ** Decimal("0.5"), lambda: Decimal("1e999999") * 10,
    lambda: Decimal("sNaN") + 1, lambda: Decimal("NaN") < 1, lambda: Decimal("sNaN") == 1, lambda: hash(Decimal("sNaN")),
    lambda: int(Decimal("nan")), lambda: int(Decimal("inf")), lambda: float(Decimal("snan")), lambda: Decimal("inf").as_integer_ratio(),
    lambda: Decimal("nan").as_integer_ratio(), lambda: Decimal(1).compare("a"), lambda: pow(Decimal(3), -4, 5), lambda: Decimal(12).logical_and(1),
    lambda: Decimal.from_float("a"), lambda: Decimal.from_number("1"), lambda: Decimal(1).scaleb(Decimal("1.5")), lambda: Decimal(0).logb(),
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
for cls in (DecimalException, Clamped, InvalidOperation, DivisionByZero, Inexact, Rounded, Subnormal, Overflow, Underflow, FloatOperation):
    print(cls, [base.__name__ for base in cls.__mro__[1:-2]])
try:
    1 / Decimal(0)
except ZeroDivisionError as error:
    print(repr(error), error.args)
getcontext().traps[FloatOperation] = True
for wrong in (lambda: Decimal(0.5), lambda: Decimal(1) < 0.5, lambda: Decimal("0.5") == 0.5, lambda: Decimal.from_float(0.5)):
    try:
        print(wrong())
    except FloatOperation as error:
        print(repr(error))
