# A yield expression cannot be assigned to.
# syntax error: assignment to yield expression not possible
def f():
    yield x = 1
