# A parameter is a plain name.
# syntax error: Function parameters cannot be parenthesized
def f(a, (b, c)):
    pass
