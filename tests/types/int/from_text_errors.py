# Text that is no number is quoted in the message.
for value in ("", "abc", "1.5", "0x10", "1 2", "'quoted'"):
    try:
        int(value)
    except ValueError as error:
        print(error)
# expect: invalid literal for int() with base 10: ''
# expect: invalid literal for int() with base 10: 'abc'
# expect: invalid literal for int() with base 10: '1.5'
# expect: invalid literal for int() with base 10: '0x10'
# expect: invalid literal for int() with base 10: '1 2'
# expect: invalid literal for int() with base 10: "'quoted'"
try:
    int(12, 10)
except TypeError as error:
    print(error)  # expect: int() can't convert non-string with explicit base
int([])  # raises: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
