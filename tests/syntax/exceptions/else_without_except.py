# An else needs an except before it.
# syntax error: expected 'except' or 'finally' block
try:
    pass
else:
    pass
