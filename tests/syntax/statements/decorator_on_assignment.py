# A decorator belongs to a function or class.
# syntax error: invalid syntax
@decorate
x = 1
