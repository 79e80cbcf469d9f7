# True division of integers is correctly rounded even when neither fits a float.
print(10 ** 400 / 10 ** 399)  # expect: 10.0
print(2 ** 1100 / 3 ** 600)  # expect: 7.24840412057269e+44
print((2 ** 53 + 1) / 1)  # expect: 9007199254740992.0
print(1 / 3, -1 / 3)  # expect: 0.3333333333333333 -0.3333333333333333
print(10 ** 400 / 3)  # raises: OverflowError: integer division result too large for a float
