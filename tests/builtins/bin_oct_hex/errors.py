# Only integers can be written in another base.
for call in (lambda: hex("ff"), lambda: oct(8.0), lambda: bin(), lambda: hex(None)):
    try:
        call()
    except TypeError as error:
        print(error)
# expect: 'str' object cannot be interpreted as an integer
# expect: 'float' object cannot be interpreted as an integer
# expect: bin() takes exactly one argument (0 given)
# expect: 'NoneType' object cannot be interpreted as an integer
oct([])  # raises: TypeError: 'list' object cannot be interpreted as an integer
