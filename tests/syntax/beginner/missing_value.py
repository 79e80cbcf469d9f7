# An assignment needs a value.
# syntax error: invalid syntax
x =
