# A with statement needs a body.
# syntax error: IndentationError: expected an indented block after 'with' statement on line 3
with a as b:
x = 1
