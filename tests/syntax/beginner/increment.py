# There is no increment operator.
# syntax error: invalid syntax
x = 1
x++
