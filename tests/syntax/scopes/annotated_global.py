# A global name cannot be annotated.
# syntax error: annotated name 'x' can't be global
def f():
    global x
    x: int = 1
