# An octal number has digits up to 7.
# syntax error: invalid digit '8' in octal literal
n = 0o189
