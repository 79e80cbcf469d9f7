# pow() with three arguments works modulo and inverts for negative exponents.
print(pow(3, 200, 13), pow(2, 100, 1), pow(-2, 3, 7), pow(2, 3, -7))  # expect: 9 0 6 -6
print(pow(3, -1, 11), pow(10 ** 30, 10 ** 20, 10 ** 9 + 7))  # expect: 4 238486502
try:
    pow(2, -1, 4)
except ValueError as error:
    print(error)  # expect: base is not invertible for the given modulus
try:
    pow(2, 3, 0)
except ValueError as error:
    print(error)  # expect: pow() 3rd argument cannot be 0
pow(2.0, 3, 5)  # raises: TypeError: pow() 3rd argument not allowed unless all arguments are integers
