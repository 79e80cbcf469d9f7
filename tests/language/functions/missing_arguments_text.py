# A call with missing arguments names all of them.
def three(a, b, c):
    pass

for arguments in ([], [1], [1, 2]):
    try:
        three(*arguments)
    except TypeError as error:
        print(error)
# expect: three() missing 3 required positional arguments: 'a', 'b', and 'c'
# expect: three() missing 2 required positional arguments: 'b' and 'c'
# expect: three() missing 1 required positional argument: 'c'
def keyword(*, x, y, z):
    pass
keyword(y=1)  # raises: TypeError: keyword() missing 2 required keyword-only arguments: 'x' and 'z'
