# Converting between very long texts and integers is refused beyond 4300 digits.
n = 10 ** 4299
print(len(str(n)))  # expect: 4300
try:
    str(n * 10)
except ValueError as error:
    print(error)
# expect: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
print(hex(n * 10)[:6], len(f"{n:x}"))  # expect: 0x1392 3571
int("1" * 4301)  # raises: ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
