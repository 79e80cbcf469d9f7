# Of a function made by another nothing is shown.
# raises: TypeError: <lambda>() missing 1 required positional argument: 'b'
# advice: none
f = lambda a, b: a
f(1)
