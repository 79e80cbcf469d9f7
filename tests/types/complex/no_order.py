# Complex numbers are not ordered, not floored and not converted to float.
for operation in (lambda: 1j // 2, lambda: 1j % 2, lambda: float(1j), lambda: int(1j), lambda: divmod(1j, 1)):
    try:
        operation()
    except TypeError as error:
        print(error)
# expect: unsupported operand type(s) for //: 'complex' and 'int'
# expect: unsupported operand type(s) for %: 'complex' and 'int'
# expect: float() argument must be a string or a real number, not 'complex'
# expect: int() argument must be a string, a bytes-like object or a real number, not 'complex'
# expect: unsupported operand type(s) for divmod(): 'complex' and 'int'
1j < 2j  # raises: TypeError: '<' not supported between instances of 'complex' and 'complex'
