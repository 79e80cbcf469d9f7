# Augmented assignment names its own operator.
x = 1
try:
    x += "a"
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +=: 'int' and 'str'
try:
    x **= None
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for **=: 'int' and 'NoneType'
items = [1]
try:
    items += 5
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
text = "a"
text -= "b"  # raises: TypeError: unsupported operand type(s) for -=: 'str' and 'str'
