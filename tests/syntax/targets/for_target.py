# The target of a for loop must be assignable.
# syntax error: cannot assign to literal
for 1 in range(3):
    pass
