# The body of a function must be indented.
# syntax error: IndentationError: expected an indented block after function definition on line 3
def greet():
print("hello")
