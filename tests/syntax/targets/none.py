# None cannot be assigned to.
# syntax error: cannot assign to None
None = 5
