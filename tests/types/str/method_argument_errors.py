# Methods check the number and types of their arguments.
for call in (
    lambda: "a".upper(1),
    lambda: "a".replace("a"),
    lambda: "a".count(),
    lambda: "a".find(1),
    lambda: "a".zfill("3"),
    lambda: "a".encode(5),
    lambda: str.upper(5),
    lambda: str.upper(),
):
    try:
        call()
    except TypeError as error:
        print(error)
# expect: str.upper() takes no arguments (1 given)
# expect: replace() takes at least 2 positional arguments (1 given)
# expect: count expected at least 1 argument, got 0
# expect: find() argument 1 must be str, not int
# expect: 'str' object cannot be interpreted as an integer
# expect: encode() argument 'encoding' must be str, not int
# expect: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
# expect: unbound method str.upper() needs an argument
"a".shout()  # raises: AttributeError: 'str' object has no attribute 'shout'
