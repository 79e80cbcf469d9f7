# A name may not be assigned before its nonlocal declaration.
# syntax error: name 'x' is assigned to before nonlocal declaration
def f():
    x = 0
    def g():
        x = 1
        nonlocal x
