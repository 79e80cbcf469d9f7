# An operator needs both operands.
# syntax error: invalid syntax
x = 3 *
y = 4
