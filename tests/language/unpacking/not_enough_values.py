# Unpacking a shorter sequence raises and says the counts.
try:
    a, b, c = "xy"
except ValueError as error:
    print(error)  # expect: not enough values to unpack (expected 3, got 2)
a, b, *c = [1]  # raises: ValueError: not enough values to unpack (expected at least 2, got 1)
