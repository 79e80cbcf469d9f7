# A complex number prints in parentheses unless its real part is zero.
print(1 + 2j, 3j, -3j, 1 - 0j, complex(0, -0.0), complex(-0.0, 1))
# expect: (1+2j) 3j (-0-3j) (1-0j) -0j (-0+1j)
print([1j, 2 + 0.5j], str(1j), repr(complex(1, 2)))  # expect: [1j, (2+0.5j)] 1j (1+2j)
print(complex("1+2j"), complex("j"), complex(" -1.5e3 "), complex("(3-4j)"))
# expect: (1+2j) 1j (-1500+0j) (3-4j)
print(complex(float("inf"), float("nan")), 1e100j)  # expect: (inf+nanj) 1e+100j
