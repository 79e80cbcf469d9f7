# Errors found by the compiler are shown like those of the parser.
def f():
    x = 1
    global x
    return x
