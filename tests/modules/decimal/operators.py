# Operators, conversions and comparisons of decimals.
from decimal import Decimal, getcontext
from fractions import Fraction
a, b = Decimal("10.25"), Decimal("-3.5")
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), b ** 3, -a, +a, abs(b))
print(1 + a, 2 * b, 7 - a, 1 / Decimal(3), 7 // b, 7 % b, 2 ** Decimal("0.5"), pow(Decimal(3), 4, 5))
print(Decimal(1) / 3, Decimal(2) / 3, Decimal(1) / 7 * 7, Decimal(100) / 4, Decimal("1.10") + Decimal("2.20"))
print(a > b, a == 10.25, a != "x", a == Fraction(41, 4), Decimal("0.1") == 0.1, Decimal(2) < 2.5, Decimal(1) == 1 + 0j)
print(int(b), float(a), complex(b), bool(Decimal("0.0")), round(a), round(Decimal("2.675"), 2), round(Decimal(1234), -2))
print(a.__floor__(), b.__ceil__(), b.__trunc__(), hash(Decimal("1.5")) == hash(1.5), hash(Decimal(10) ** 20) == hash(10 ** 20))
print(repr(Decimal("1E+3")), Decimal("123e3"), Decimal("0.000001"), Decimal("0.0000001"), Decimal("-0"), Decimal("0e-9"))
print(Decimal("1.50").as_tuple(), Decimal(3.25), Decimal(0.1), Decimal((1, (1, 2, 3), -2)), Decimal("  1_000.5 "), Decimal(True))
print(Decimal("3.14").as_integer_ratio(), Decimal("1e3").as_integer_ratio(), Decimal.from_float(0.5), Decimal.from_number(7))
print(sum([Decimal("0.1")] * 10), sorted([Decimal("2"), Decimal("-1"), Decimal("1.5")]), max(Decimal(1), Decimal("1.01")))
print(Decimal("NaN"), Decimal("-Infinity"), Decimal("sNaN12"), Decimal("inf") > 10 ** 100, Decimal("NaN") == Decimal("NaN"))
print({Decimal("1.0"): "x"}[1], Decimal(7).real, Decimal(7).imag, Decimal(7).conjugate(), str(Decimal("1.0")), f"{a}")
total = Decimal(0)
for number in range(1, 40):
    total += Decimal(1) / number
print(total, Decimal(2) ** 200, Decimal(2) ** -5, Decimal("1.1") ** 50)
class Money(Decimal):
    pass
m = Money("1.20")
print(type(m), repr(m), type(m + m), type(-m), m + 1)
import copy
print(copy.copy(a) is a, copy.deepcopy(a) == a, Decimal.__name__, Decimal.__module__)
