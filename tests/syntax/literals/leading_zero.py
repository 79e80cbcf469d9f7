# A decimal number has no leading zeros.
# syntax error: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
code = 0123
