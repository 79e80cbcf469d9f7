# pow() with three arguments wants integers and an invertible base.
for arguments in ((2, 3, 0), (2.0, 3, 5), (2, -1, 4), (2,), (0, -1), (2, "3"), (2, 3, None)):
    try:
        print(pow(*arguments))
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
# expect: ValueError pow() 3rd argument cannot be 0
# expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
# expect: ValueError base is not invertible for the given modulus
# expect: TypeError pow() missing required argument 'exp' (pos 2)
# expect: ZeroDivisionError zero to a negative power
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
# expect: 8
