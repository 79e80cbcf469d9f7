# The format specification for decimals.
from decimal import Decimal
VALUES = ["0", "-0", "1", "1234567.891", "0.00001234", "1E+5", "0E+3", "-0.0004", "NaN", "-Infinity", "9.995", "12345678901234567890"]
for spec in (
    "", "f", ".2f", ".0f", "e", ".3e", "E", "g", ".3g", "G", "%", ".1%", "n", ",", "_", ",.2f", "+", " ", "20", "<20", "^20.2f", "*>15",
    "=+20,.1f", "020", "020,.2f", "#.0f", "z.2f", ".30f", "+.1e", "x^+9", "010", "_.3f", ".1", ".5",
):
    print(repr(spec), [format(Decimal(value), spec) for value in VALUES])
for spec in ("x", "d", ",_", "<<<", ".", "5.", "s", "1,n"):
    try:
        print(format(Decimal(5), spec))
    except ValueError as error:
        print(spec, error)
print(f"{Decimal('3.14159'):.3f} {Decimal('1e6'):,} {Decimal(5):>5}|{Decimal('0.5'):.0%}", "%s %d %.2f" % (Decimal("1.5"), Decimal("2.7"), Decimal("1.005")))
