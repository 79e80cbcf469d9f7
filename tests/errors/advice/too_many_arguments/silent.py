# Of two functions of one name none is shown.
# raises: TypeError: f() takes 1 positional argument but 2 were given
# advice: none
def f(a):
    return a

def f(a):
    return a

f(1, 2)
