# The target of a with statement must be assignable.
# syntax error: cannot assign to function call
with open("x") as f():
    pass
