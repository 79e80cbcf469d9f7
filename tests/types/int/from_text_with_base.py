# int() reads other bases; base 0 follows the prefix.
print(int("ff", 16), int("0xFF", 16), int("-0b101", 2), int("z", 36))  # expect: 255 255 -5 35
print(int("0o17", 0), int("0b11", 0), int("99", 0), int("0x_ff", 0))  # expect: 15 3 99 255
for text, base in [("9", 8), ("0x", 16), ("010", 0), ("1", 1), ("1__0", 10)]:
    try:
        print(int(text, base))
    except ValueError as error:
        print(error)
# expect: invalid literal for int() with base 8: '9'
# expect: invalid literal for int() with base 16: '0x'
# expect: invalid literal for int() with base 0: '010'
# expect: int() base must be >= 2 and <= 36, or 0
# expect: invalid literal for int() with base 10: '1__0'
