# Results beyond the range of floats raise OverflowError.
def attempt(source):
    try:
        print(eval(source))
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)

for source in (
    "2.0 ** 10000", "float(10**400)", "10**400 / 3", "int(float('inf'))", "int(float('nan'))",
    "1e308 * 10", "10**400 * 0.5", "round(float('inf'))", "complex(10**400)",
):
    attempt(source)
# expect: OverflowError (34, 'Numerical result out of range')
# expect: OverflowError int too large to convert to float
# expect: OverflowError integer division result too large for a float
# expect: OverflowError cannot convert float infinity to integer
# expect: ValueError cannot convert float NaN to integer
# expect: inf
# expect: OverflowError int too large to convert to float
# expect: OverflowError cannot convert float infinity to integer
# expect: OverflowError int too large to convert to float
(-1.5) ** 10001 * 1e308 * 1e308 ** 2  # raises: OverflowError: (34, 'Numerical result out of range')
