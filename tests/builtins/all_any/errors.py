# all() and any() need something to iterate over.
try:
    all(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    any(1, 2)
except TypeError as error:
    print(error)  # expect: any() takes exactly one argument (2 given)
any(None)  # raises: TypeError: 'NoneType' object is not iterable
