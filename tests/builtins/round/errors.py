# round() refuses infinity, NaN and digits that are no integer.
for arguments in ((float("inf"),), (float("nan"),), (1.5, 1.0), (1j,), (1.5, "2"), ()):
    try:
        round(*arguments)
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
# expect: OverflowError cannot convert float infinity to integer
# expect: ValueError cannot convert float NaN to integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError type complex doesn't define __round__ method
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError round() missing required argument 'number' (pos 1)
