# Every rounding mode for quantize, to_integral_value and results that are too long.
import decimal
from decimal import Decimal
MODES = [name for name in dir(decimal) if name.startswith("ROUND_")]
VALUES = ["2.5", "-2.5", "3.5", "1.05", "-1.15", "0.005", "-7.999", "10.4999", "5.5", "-0.5", "0.051"]
for mode in MODES:
    print(mode, [str(Decimal(v).quantize(Decimal("0.1"), rounding=mode)) for v in VALUES])
    print([str(Decimal(v).to_integral_value(mode)) for v in VALUES], [str(Decimal(v).to_integral_exact(rounding=mode)) for v in VALUES])
    with decimal.localcontext(prec=3, rounding=mode):
        print([str(Decimal(n) / 7) for n in (1, -1, 22, 100000, -12345)], +Decimal("12345"), +Decimal("-9.9951"), round(Decimal("2.25"), 1))
print(Decimal("3.14159").quantize(Decimal("1.00")), Decimal("1234.5").quantize(Decimal("1E+2")), Decimal(7).quantize(Decimal("1.000")))
print(Decimal("1e3").quantize(1), Decimal("2.5").quantize(Decimal(1), "ROUND_HALF_UP"), Decimal("-0.0004").quantize(Decimal("0.01")))
for wrong in (
    lambda: Decimal(1).quantize(Decimal("1e-30")), lambda: Decimal(1).quantize("0.1"), lambda: Decimal(1).quantize(Decimal("inf")),
    lambda: Decimal("2.5").quantize(Decimal(1), rounding="x"), lambda: round(Decimal("nan")), lambda: round(Decimal("inf")),
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
