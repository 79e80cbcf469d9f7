# A continue belongs into a loop.
# syntax error: 'continue' not properly in loop
def f():
    continue
