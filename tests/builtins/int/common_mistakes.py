# What beginners pass to int(), and what they are told.
for value in ("3.7", "twelve", "", " 5 ", "1e3", None, [1], "0b11", "५"):
    try:
        print(int(value))
    except (ValueError, TypeError) as error:
        print(type(error).__name__ + ":", error)
# expect: ValueError: invalid literal for int() with base 10: '3.7'
# expect: ValueError: invalid literal for int() with base 10: 'twelve'
# expect: ValueError: invalid literal for int() with base 10: ''
# expect: 5
# expect: ValueError: invalid literal for int() with base 10: '1e3'
# expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
# expect: ValueError: invalid literal for int() with base 10: '0b11'
# expect: 5
"5" + 5  # raises: TypeError: can only concatenate str (not "int") to str
