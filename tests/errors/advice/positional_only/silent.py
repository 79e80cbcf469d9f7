# A keyword nobody has is another matter.
# raises: TypeError: f() got an unexpected keyword argument 'zebra'
# advice: none
def f(x, /):
    return x

f(1, zebra=1)
