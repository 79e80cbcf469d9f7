# An invisible character is named by its code.
# syntax error: invalid non-printable character U+00A0
x = 1 + 2
