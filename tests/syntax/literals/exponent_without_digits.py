# An exponent needs digits.
# syntax error: invalid decimal literal
x = 1e
