# A dictionary uses colons.
# syntax error: cannot assign to literal here. Maybe you meant '==' instead of '='?
table = {"a" = 1}
