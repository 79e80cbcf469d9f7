# An underscore stands between two digits.
# syntax error: invalid decimal literal
n = 1_000_
