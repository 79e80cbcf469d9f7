# A parameter cannot be nonlocal.
# syntax error: name 'a' is parameter and nonlocal
def outer():
    a = 1
    def f(a):
        nonlocal a
