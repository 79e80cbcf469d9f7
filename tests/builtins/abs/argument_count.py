# abs() takes exactly one number.
for call in (lambda: abs(), lambda: abs(1, 2), lambda: abs(None), lambda: abs(x=1)):
    try:
        call()
    except TypeError as error:
        print(error)
# expect: abs() takes exactly one argument (0 given)
# expect: abs() takes exactly one argument (2 given)
# expect: bad operand type for abs(): 'NoneType'
# expect: abs() takes no keyword arguments
abs([])  # raises: TypeError: bad operand type for abs(): 'list'
