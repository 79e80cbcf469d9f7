# A binary number has the digits 0 and 1.
# syntax error: invalid digit '2' in binary literal
n = 0b102
