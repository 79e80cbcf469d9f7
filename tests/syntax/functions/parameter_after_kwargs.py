# Nothing may follow the keyword parameters.
# syntax error: arguments cannot follow var-keyword argument
def f(**k, a):
    pass
