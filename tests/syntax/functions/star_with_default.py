# A starred parameter has no default.
# syntax error: var-positional argument cannot have default value
def f(*a=1):
    pass
