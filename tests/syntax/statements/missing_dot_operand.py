# An attribute needs a name.
# syntax error: invalid syntax
x = "a".
