# A global name is no binding for nonlocal.
# syntax error: no binding for nonlocal 'x' found
x = 1
def f():
    def g():
        nonlocal x
    return g
