# Float methods that give integers, and the class method for numbers.
print((2.7).__trunc__(), (-2.7).__floor__(), (2.1).__ceil__(), (2.5).__int__())  # expect: 2 -3 3 2
print((7.0).__floordiv__(2), (7.5).__mod__(2), (2.0).__rpow__(3), (1.5).__bool__())
# expect: 3.0 1.5 9.0 True
print(float.from_number(3), int(float.from_number(True)))  # expect: 3.0 1
print((1.5).__eq__(1.5), (1.5).__lt__("x"), abs(-1.5), +1.5, -(1.5))
# expect: True NotImplemented 1.5 1.5 -1.5
float.from_number("3")  # raises: TypeError: must be real number, not str
