# divmod() refuses zero and needs two numbers.
try:
    divmod(1, 0)
except ZeroDivisionError as error:
    print(error)  # expect: division by zero
try:
    divmod(1)
except TypeError as error:
    print(error)  # expect: divmod expected 2 arguments, got 1
divmod(1, None)  # raises: TypeError: unsupported operand type(s) for divmod(): 'int' and 'NoneType'
