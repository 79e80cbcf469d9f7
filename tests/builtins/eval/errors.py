# eval() takes one expression.
for source in ("x = 1", "", "1 +", "import sys", "f("):
    try:
        eval(source)
    except SyntaxError as error:
        print(error.msg)
# expect: invalid syntax
# expect: invalid syntax
# expect: invalid syntax
# expect: invalid syntax
# expect: '(' was never closed
try:
    eval(5)
except TypeError as error:
    print(error)  # expect: eval() arg 1 must be a string, bytes or code object
eval("1 / 0")  # raises: ZeroDivisionError: division by zero
