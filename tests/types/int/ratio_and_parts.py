# An integer has the parts of a rational and of a complex number.
n = 12
print(n.as_integer_ratio(), n.numerator, n.denominator)  # expect: (12, 1) 12 1
print(n.real, n.imag, n.conjugate(), n.is_integer())  # expect: 12 0 12 True
print(True.real, (2 ** 70).as_integer_ratio())  # expect: 1 (1180591620717411303424, 1)
