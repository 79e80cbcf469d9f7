# A body that is wrong also when it is indented gets no help.
# syntax error: IndentationError: expected an indented block after function definition on line 4
# advice: none
def f():
return 1 1
