# A list is indexed with square brackets.
# raises: TypeError: 'list' object is not callable
# advice: diagnostic help: use square brackets: `a[0]`
a = [1, 2]
print(a(0))
