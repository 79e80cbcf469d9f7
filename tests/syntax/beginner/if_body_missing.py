# The body of an if statement must be there.
# syntax error: IndentationError: expected an indented block after 'if' statement on line 3
if True:

print("always")
