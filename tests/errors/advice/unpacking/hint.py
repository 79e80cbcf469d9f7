# The two counts of an unpacking are shown.
# raises: ValueError: too many values to unpack (expected 2, got 3)
# advice: label at line 5, columns 1 to 4: 2 names for 3 values
# advice: diagnostic help: to collect the rest in a list, write `*b`
a, b = 1, 2, 3
