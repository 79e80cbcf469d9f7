# An f-string cannot be assigned to.
# syntax error: cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
f"{x}" = 1
