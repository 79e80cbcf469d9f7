# Integers become floats and floats complex when mixed.
print(1 + 2.0, 3 * 1j, True + 0.5, 7 // 2.0, 2 ** 0.5, 10 % 3.5)  # expect: 3.0 3j 1.5 3.0 1.4142135623730951 3.0
print(type(1 + 1.0), type(1 + 1j), type(4 / 2), type(True + 1))
# expect: <class 'float'> <class 'complex'> <class 'float'> <class 'int'>
print(1 == 1.0 == 1 + 0j, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 10**400 > 1e308)  # expect: True True False True
print(10**25 * 1.0, int(1e25), 3 < 3.5 < 4)  # expect: 1e+25 10000000000000000905969664 True
10**400 * 1.0  # raises: OverflowError: int too large to convert to float
