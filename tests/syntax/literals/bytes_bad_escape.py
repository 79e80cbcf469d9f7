# A hexadecimal escape in bytes needs two digits.
# syntax error: (value error) invalid \x escape at position 0
b = b"\x1"
