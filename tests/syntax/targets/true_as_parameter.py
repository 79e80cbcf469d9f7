# True cannot be a parameter.
# syntax error: invalid syntax
def f(True):
    pass
