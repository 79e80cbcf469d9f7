# Unary operators name the type they cannot handle.
def attempt(source):
    try:
        eval(source)
    except TypeError as error:
        print(error)

for source in ("-'a'", "+[]", "~1.5", "abs('x')", "-None", "~{}", "round('a')", "+(1,)"):
    attempt(source)
# expect: bad operand type for unary -: 'str'
# expect: bad operand type for unary +: 'list'
# expect: bad operand type for unary ~: 'float'
# expect: bad operand type for abs(): 'str'
# expect: bad operand type for unary -: 'NoneType'
# expect: bad operand type for unary ~: 'dict'
# expect: type str doesn't define __round__ method
# expect: bad operand type for unary +: 'tuple'
-"5"  # raises: TypeError: bad operand type for unary -: 'str'
