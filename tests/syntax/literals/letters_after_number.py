# Letters may not follow a number.
# syntax error: invalid decimal literal
n = 12abc
