# The word is not.
# syntax error: invalid syntax
a = True
if !a:
    pass
