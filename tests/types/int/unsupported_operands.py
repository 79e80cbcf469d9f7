# An operator between types that do not know each other names both types.
for operation in (lambda: 1 + "a", lambda: "a" - 1, lambda: 1 << 2.0, lambda: -"a", lambda: ~1.5):
    try:
        operation()
    except TypeError as error:
        print(error)
# expect: unsupported operand type(s) for +: 'int' and 'str'
# expect: unsupported operand type(s) for -: 'str' and 'int'
# expect: unsupported operand type(s) for <<: 'int' and 'float'
# expect: bad operand type for unary -: 'str'
# expect: bad operand type for unary ~: 'float'
1 < "a"  # raises: TypeError: '<' not supported between instances of 'int' and 'str'
