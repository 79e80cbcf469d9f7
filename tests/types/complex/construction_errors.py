# Malformed text and wrong argument types are refused.
try:
    complex("1 + 2j")
except ValueError as error:
    print(error)  # expect: complex() arg is a malformed string
try:
    complex("1", 2)
except TypeError as error:
    print(error)  # expect: complex() argument 'real' must be a real number, not str
print(complex(1.5), complex(real=1, imag=2), complex())  # expect: (1.5+0j) (1+2j) 0j
(1 + 1j) / 0  # raises: ZeroDivisionError: division by zero
