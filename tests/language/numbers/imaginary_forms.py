# Imaginary literals make complex numbers.
print(1j, 2.5j, 1e3j, 1_0j, 0j, 3J)  # expect: 1j 2.5j 1000j 10j 0j 3j
print(1 + 2j, 1 - 2j, -1j, (1 + 2j) * (3 - 1j), (1 + 2j).conjugate())  # expect: (1+2j) (1-2j) (-0-1j) (5+5j) (1-2j)
print(abs(3 + 4j), (1j) ** 2, 1j.imag, (2 + 0j) == 2)  # expect: 5.0 (-1+0j) 1.0 True
print(complex("1+2j"), complex(1, -0.0), 1j * float("inf"))  # expect: (1+2j) (1-0j) (nan+infj)
