# True is no keyword for a call.
# syntax error: cannot assign to True
f(True=1)
