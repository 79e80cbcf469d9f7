# A del statement needs a target.
# syntax error: invalid syntax
del
