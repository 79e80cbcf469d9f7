# A hexadecimal number needs a digit.
# syntax error: invalid hexadecimal literal
n = 0x
