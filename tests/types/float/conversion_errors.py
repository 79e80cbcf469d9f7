# Values that no float can hold, or that are no numbers, are refused.
try:
    float(10 ** 400)
except OverflowError as error:
    print(error)  # expect: int too large to convert to float
try:
    float(1j)
except TypeError as error:
    print(error)  # expect: float() argument must be a string or a real number, not 'complex'
float([1])  # raises: TypeError: float() argument must be a string or a real number, not 'list'
