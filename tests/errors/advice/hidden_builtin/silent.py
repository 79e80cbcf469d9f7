# A name that hides nothing is not shown.
# raises: TypeError: 'list' object is not callable
# advice: none
items = [1]
print(items('abc', 2))
