# The parameter without a value is shown.
# raises: TypeError: f() missing 1 required positional argument: 'b'
# advice: label at line 5, column 10: this one has no value
# advice: diagnostic help: it is called as `f(a, b)`
def f(a, b):
    return a

f(1)
