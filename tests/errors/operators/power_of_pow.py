# The function pow has texts of its own for three arguments.
def attempt(source):
    try:
        print(eval(source))
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)

for source in (
    "pow(2, 'a')", "pow(2, -1, 4)", "pow(2, 3, 0)", "pow(2.0, 3, 5)", "0 ** -1", "0.0 ** -1",
    "pow('a', 2, 3)",
):
    attempt(source)
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
# expect: ValueError base is not invertible for the given modulus
# expect: ValueError pow() 3rd argument cannot be 0
# expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
# expect: ZeroDivisionError zero to a negative power
# expect: ZeroDivisionError zero to a negative power
# expect: TypeError unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
1 << 10 ** 30  # raises: OverflowError: too many digits in integer
