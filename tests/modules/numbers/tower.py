# Built-in numbers belong to the tower of abstract classes.
from numbers import Number, Complex, Real, Rational, Integral
for value in (True, 3, 2.5, 1j):
    print(value, [kind.__name__ for kind in (Number, Complex, Real, Rational, Integral) if isinstance(value, kind)])  # expect: True ['Number', 'Complex', 'Real', 'Rational', 'Integral']
    # expect: 3 ['Number', 'Complex', 'Real', 'Rational', 'Integral']
    # expect: 2.5 ['Number', 'Complex', 'Real']
    # expect: 1j ['Number', 'Complex']
print(isinstance("1", Number), issubclass(int, Rational), issubclass(Integral, Real))  # expect: False True True
try:
    Real()
except TypeError as error:
    print(str(error)[:60])  # expect: Can't instantiate abstract class Real without an implementat
