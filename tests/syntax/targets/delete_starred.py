# A starred expression cannot be deleted.
# syntax error: cannot delete starred
del *a, b
