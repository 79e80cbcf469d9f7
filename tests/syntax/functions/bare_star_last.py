# Something must follow a bare star.
# syntax error: named arguments must follow bare *
def f(a, *):
    pass
