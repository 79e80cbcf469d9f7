# A name has no hyphen, so this assigns to a subtraction.
# syntax error: cannot assign to expression here. Maybe you meant '==' instead of '='?
my-value = 3
