# A number called with nothing was no product.
# raises: TypeError: 'int' object is not callable
# advice: none
x = 2
print(x())
