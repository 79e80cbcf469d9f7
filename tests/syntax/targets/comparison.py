# A comparison cannot be assigned to.
# syntax error: cannot assign to comparison
a < b = 3
