# A name may not be assigned before its global declaration.
# syntax error: name 'x' is assigned to before global declaration
def f():
    x = 1
    global x
