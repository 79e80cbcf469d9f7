# A literal cannot be deleted.
# syntax error: cannot delete literal
del 5
