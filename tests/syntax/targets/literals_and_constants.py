# Literals and constants cannot be assigned to.
# syntax error: cannot assign to literal here. Maybe you meant '==' instead of '='?
"text" = 1
