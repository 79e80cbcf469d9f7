# Something must come before a slash.
# syntax error: at least one argument must precede /
def f(/, a):
    pass
