# The name __debug__ cannot be assigned to.
# syntax error: cannot assign to __debug__
__debug__ = False
