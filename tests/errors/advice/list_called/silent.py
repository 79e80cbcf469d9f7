# A list called with two arguments was no index.
# raises: TypeError: 'list' object is not callable
# advice: none
a = [1, 2]
print(a(0, 1))
