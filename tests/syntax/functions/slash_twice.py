# Only one slash is allowed.
# syntax error: / may appear only once
def f(a, /, b, /):
    pass
