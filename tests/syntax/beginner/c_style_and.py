# The word is and.
# syntax error: invalid syntax
a = b = True
if a && b:
    pass
