# A number cannot be indexed and not be called.
# raises: TypeError: 'int' object is not subscriptable
# advice: none
x = 3
print(x[0])
