# A parameter without default may not follow one with.
# syntax error: parameter without a default follows parameter with a default
def f(a=1, b):
    pass
