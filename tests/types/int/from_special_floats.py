# Infinity and NaN have no integer value.
try:
    int(float("inf"))
except OverflowError as error:
    print(error)  # expect: cannot convert float infinity to integer
print(int(1e20), int(-1e300) % 1000)  # expect: 100000000000000000000 840
int(float("nan"))  # raises: ValueError: cannot convert float NaN to integer
