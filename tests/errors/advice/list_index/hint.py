# The places of a list are counted.
# raises: IndexError: list index out of range
# advice: diagnostic help: `a` has 3 items, numbered 0 to 2
a = [1, 2, 3]
print(a[3])
