# The value of a call cannot be deleted.
# syntax error: cannot delete function call
del f()
