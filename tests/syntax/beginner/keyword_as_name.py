# A keyword cannot be a name.
# syntax error: invalid syntax
class = "biology"
