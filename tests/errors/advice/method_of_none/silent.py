# Of None that came through a parameter nothing is known.
# raises: AttributeError: 'NoneType' object has no attribute 'append'
# advice: none
def f(x):
    x.append(3)
f(None)
