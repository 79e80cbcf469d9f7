# A slash must come before a star.
# syntax error: / must be ahead of *
def f(*a, b, /):
    pass
