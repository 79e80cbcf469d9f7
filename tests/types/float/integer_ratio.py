# as_integer_ratio and is_integer show the exact value.
print((0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.0).as_integer_ratio())
# expect: (1, 2) (3602879701896397, 36028797018963968) (-2, 1)
print((2.0).is_integer(), (2.5).is_integer(), float("inf").is_integer(), (1e300).is_integer())
# expect: True False False True
print((1.5).real, (1.5).imag, (1.5).conjugate())  # expect: 1.5 0.0 1.5
float("inf").as_integer_ratio()  # raises: OverflowError: cannot convert Infinity to integer ratio
