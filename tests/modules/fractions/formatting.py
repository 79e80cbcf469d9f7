# Fractions are formatted as a ratio, or in decimal digits of any precision.
from fractions import Fraction
third = Fraction(1, 3)
print(f"{third:.3f} {third:.25f} {third:e} {third:.3g} {third:.1%} [{third:>8}] [{third:*^9}] {third:+}")  # expect: 0.333 0.3333333333333333333333333 3.333333e-01 0.333 33.3% [     1/3] [***1/3***] +1/3
print(f"{Fraction(10**9, 7):,.2f} {Fraction(10**9, 7):_} {Fraction(5):#} {Fraction(-5, 2):.0f} {Fraction(-5, 2):08.2f}")  # expect: 142,857,142.86 1_000_000_000/7 5/1 -2 -0002.50
format(third, "x")  # raises: ValueError: Invalid format specifier 'x' for object of type 'Fraction'
