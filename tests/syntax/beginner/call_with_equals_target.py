# The value of a call cannot be assigned to.
# syntax error: cannot assign to function call here. Maybe you meant '==' instead of '='?
len("abc") = 3
