# The function that was called is shown.
# raises: TypeError: f() takes 1 positional argument but 2 were given
# advice: label at line 5, columns 1 to 9: called with another number of arguments
# advice: diagnostic help: it is called as `f(a)`
def f(a):
    return a

f(1, 2)
