# A loop over a number goes over its range.
# raises: TypeError: 'int' object is not iterable
# advice: diagnostic help: `for i in range(5):`
for i in 5:
    pass
