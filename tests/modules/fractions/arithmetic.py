# Fractions are exact and in lowest terms.
from fractions import Fraction
a, b = Fraction(6, -4), Fraction(1, 3)
print(a, repr(a), a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b))  # expect: -3/2 Fraction(-3, 2) -7/6 -11/6 -1/2 -9/2 -5 1/6 (-5, Fraction(1, 6))
print(a + 1, 1 - b, 2 * b, 1 / b, b + 0.5, b**2, b**-2, b**0.5, 2**b, -a, abs(a))  # expect: -1/2 2/3 2/3 3 0.8333333333333333 1/9 9 0.5773502691896257 1.2599210498948732 3/2 3/2
print(a < b, b == Fraction(2, 6), b == 1 / 3, Fraction(1, 2) == 0.5, b > 0.3, hash(Fraction(3)) == hash(3))  # expect: True True False True True True
print(round(Fraction(7, 2)), round(Fraction(5, 2)), round(Fraction(22, 7), 2), int(a), float(b), a.__floor__(), a.__ceil__())  # expect: 4 2 157/50 -1 0.3333333333333333 -2 -1
print(sum([Fraction(1, n) for n in range(1, 11)]), max(a, b), bool(Fraction(0)))  # expect: 7381/2520 1/3 False
Fraction(1, 2) / 0  # raises: ZeroDivisionError: Fraction(1, 0)
