# A subscript needs an index.
# syntax error: invalid syntax. Perhaps you forgot a comma?
x = [1]
print(x[])
