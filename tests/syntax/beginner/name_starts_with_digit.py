# A name may not start with a digit.
# syntax error: invalid decimal literal
2nd = "second"
