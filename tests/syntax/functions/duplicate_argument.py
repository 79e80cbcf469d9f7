# Parameters must have different names.
# syntax error: duplicate argument 'a' in function definition
def f(a, b, a):
    pass
