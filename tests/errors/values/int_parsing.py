# Texts that are no integer are shown with their base.
def attempt(*arguments):
    try:
        print(int(*arguments))
    except (ValueError, TypeError) as error:
        print(error)

for arguments in (
    ("3.5",), ("",), ("abc",), ("12a",), ("0x1f",), ("zz", 36), ("2", 2), ("1__0",), (" 7 \n",),
    ("é",), ("9", 1), (5, 10), (None,), ([],), (b"x",), ("1" * 5 + "é",),
):
    attempt(*arguments)
# expect: invalid literal for int() with base 10: '3.5'
# expect: invalid literal for int() with base 10: ''
# expect: invalid literal for int() with base 10: 'abc'
# expect: invalid literal for int() with base 10: '12a'
# expect: invalid literal for int() with base 10: '0x1f'
# expect: 1295
# expect: invalid literal for int() with base 2: '2'
# expect: invalid literal for int() with base 10: '1__0'
# expect: 7
# expect: invalid literal for int() with base 10: 'é'
# expect: int() base must be >= 2 and <= 36, or 0
# expect: int() can't convert non-string with explicit base
# expect: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# expect: int() argument must be a string, a bytes-like object or a real number, not 'list'
# expect: invalid literal for int() with base 10: b'x'
# expect: invalid literal for int() with base 10: '11111é'
int("3.5")  # raises: ValueError: invalid literal for int() with base 10: '3.5'
