# A function that returns None by itself is not said to have no return.
# raises: TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
# advice: none
def area(r):
    return r * r

def g(a):
    return a + 1

g(None)
