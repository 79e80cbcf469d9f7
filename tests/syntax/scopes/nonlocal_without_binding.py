# A nonlocal name needs a binding in a function around.
# syntax error: no binding for nonlocal 'missing' found
def f():
    nonlocal missing
    missing = 1
