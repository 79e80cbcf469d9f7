# A number cannot be a target.
# syntax error: cannot assign to literal here. Maybe you meant '==' instead of '='?
5 = x
