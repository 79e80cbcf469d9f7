# Quadratic equations and roots of unity with complex numbers.
def roots(a, b, c):
    root = (b * b - 4 * a * c + 0j) ** 0.5
    return (-b + root) / (2 * a), (-b - root) / (2 * a)


print(roots(1, -3, 2), roots(1, 2, 5), roots(1, 0, 0))
# expect: ((2+0j), (1-0j)) ((-0.9999999999999999+2j), (-1.0000000000000002-2j)) (0j, -0j)
z = 3 - 4j
print(z * z.conjugate(), abs(z) ** 2, z.real ** 2 + z.imag ** 2, z - z.real, complex(z.real, -z.imag) == z.conjugate())
# expect: (25+0j) 25.0 25.0 -4j True
print((1j) ** 3, sum([1j, 1, -1j]), [w.imag for w in (1, 2.5, 1j)], z != 3, 1j in [1j, 2])
# expect: (-0-1j) (1+0j) [0, 0.0, 1.0] True True
int(z)  # raises: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
