# The name goes on the left.
# syntax error: cannot assign to literal here. Maybe you meant '==' instead of '='?
# advice: diagnostic help: the name goes on the left: `x = 5`
x = 2
5 = x
