# A statement is no expression.
# syntax error: invalid syntax
x = if True: 1
