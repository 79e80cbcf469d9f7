# Operators name both types when they do not fit.
def attempt(source):
    try:
        eval(source)
    except TypeError as error:
        print(error)

for source in (
    "1 + 'a'", "'a' - 'b'", "[] - [1]", "None * 2", "{} / 2", "'a' // 2", "2 ** 'x'", "1 << 1.5",
    "1 & 'a'", "{1} + {2}", "divmod(1, 'a')", "1 @ 2", "3 % 'a'", "None + None", "object() + 1",
):
    attempt(source)
# expect: unsupported operand type(s) for +: 'int' and 'str'
# expect: unsupported operand type(s) for -: 'str' and 'str'
# expect: unsupported operand type(s) for -: 'list' and 'list'
# expect: unsupported operand type(s) for *: 'NoneType' and 'int'
# expect: unsupported operand type(s) for /: 'dict' and 'int'
# expect: unsupported operand type(s) for //: 'str' and 'int'
# expect: unsupported operand type(s) for ** or pow(): 'int' and 'str'
# expect: unsupported operand type(s) for <<: 'int' and 'float'
# expect: unsupported operand type(s) for &: 'int' and 'str'
# expect: unsupported operand type(s) for +: 'set' and 'set'
# expect: unsupported operand type(s) for divmod(): 'int' and 'str'
# expect: unsupported operand type(s) for @: 'int' and 'int'
# expect: unsupported operand type(s) for %: 'int' and 'str'
# expect: unsupported operand type(s) for +: 'NoneType' and 'NoneType'
# expect: unsupported operand type(s) for +: 'object' and 'int'
1 + "a"  # raises: TypeError: unsupported operand type(s) for +: 'int' and 'str'
