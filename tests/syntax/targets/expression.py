# An operation cannot be assigned to.
# syntax error: cannot assign to expression here. Maybe you meant '==' instead of '='?
a + b = 3
