# The four operations, powers and the absolute value of complex numbers.
a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b)  # expect: (4+2j) (2+6j) (11-2j) (-1+2j)
print(abs(a), -a, a.conjugate(), a.real, a.imag)  # expect: 5.0 (-3-4j) (3-4j) 3.0 4.0
print(a ** 2, a ** 0, (1j) ** 2, a * 2, 2 - a)  # expect: (-7+24j) (1+0j) (-1+0j) (6+8j) (-1-4j)
print(a == 3 + 4j, a != b, 1j * 1j == -1, bool(0j))  # expect: True True True False
