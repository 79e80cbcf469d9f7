# Fractions are made of numbers and of text.
from fractions import Fraction
print(Fraction("3/7"), Fraction(" -1.25 "), Fraction("1e-3"), Fraction(0.5), Fraction(0.1), Fraction(True))  # expect: 3/7 -5/4 1/1000 1/2 3602879701896397/36028797018963968 1
print(Fraction(3.14159).limit_denominator(100), Fraction(Fraction(1, 2), Fraction(3, 4)), Fraction.from_float(0.75))  # expect: 311/99 2/3 3/4
print(Fraction(8, 6).numerator, Fraction(8, 6).denominator, Fraction(4).is_integer(), Fraction(1, 3).as_integer_ratio())  # expect: 4 3 True (1, 3)
for wrong in ("x", "1/0", "1/-2", None, (1.5, 2), float("inf")):
    try:
        Fraction(*wrong) if isinstance(wrong, tuple) else Fraction(wrong)
    except (ValueError, ZeroDivisionError, TypeError, OverflowError) as error:
        last = f"{type(error).__name__}: {error}"
print(last)  # expect: OverflowError: cannot convert Infinity to integer ratio
Fraction("1//2")  # raises: ValueError: Invalid literal for Fraction: '1//2'
