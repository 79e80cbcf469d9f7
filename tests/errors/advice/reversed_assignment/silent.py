# Two values cannot be turned around.
# syntax error: cannot assign to literal here. Maybe you meant '==' instead of '='?
# advice: none
x = 2
5 = x + 1
