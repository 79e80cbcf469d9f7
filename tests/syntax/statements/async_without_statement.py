# The word async comes before def, for or with.
# syntax error: invalid syntax
async x = 1
