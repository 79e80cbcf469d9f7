# The body of a function is indented.
# syntax error: IndentationError: expected an indented block after function definition on line 4
# advice: diagnostic help: indent this line by 4 spaces
def f():
return 1
