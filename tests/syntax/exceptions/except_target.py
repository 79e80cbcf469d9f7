# The name after as is a plain name.
# syntax error: cannot use except statement with attribute
try:
    pass
except ValueError as error.name:
    pass
