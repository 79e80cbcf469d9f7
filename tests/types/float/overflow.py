# A power that is too large raises, a product becomes infinite.
print(1e308 * 10, -1e308 * 10, 1e308 + 1e308)  # expect: inf -inf inf
try:
    10.0 ** 400
except OverflowError as error:
    print(error)  # expect: (34, 'Numerical result out of range')
print(1e-320 / 10 ** 10, float("inf") - float("inf"))  # expect: 0.0 nan
10 ** 400 * 1.0  # raises: OverflowError: int too large to convert to float
