# Texts that are no float or complex are shown.
def attempt(convert, text):
    try:
        print(convert(text))
    except (ValueError, TypeError) as error:
        print(error)

for text in ("1,5", "", "abc", "1e", "0x1", " 2.5 ", "1_0.5", "--1", "infinit", None, []):
    attempt(float, text)
# expect: could not convert string to float: '1,5'
# expect: could not convert string to float: ''
# expect: could not convert string to float: 'abc'
# expect: could not convert string to float: '1e'
# expect: could not convert string to float: '0x1'
# expect: 2.5
# expect: 10.5
# expect: could not convert string to float: '--1'
# expect: could not convert string to float: 'infinit'
# expect: float() argument must be a string or a real number, not 'NoneType'
# expect: float() argument must be a string or a real number, not 'list'
for text in ("1+", "1 + 2j", "", "j", "abc", None):
    attempt(complex, text)
# expect: complex() arg is a malformed string
# expect: complex() arg is a malformed string
# expect: complex() arg is a malformed string
# expect: 1j
# expect: complex() arg is a malformed string
# expect: complex() argument must be a string or a number, not NoneType
float("12,50")  # raises: ValueError: could not convert string to float: '12,50'
