# Only one parameter may have a star.
# syntax error: * argument may appear only once
def f(*a, *b):
    pass
