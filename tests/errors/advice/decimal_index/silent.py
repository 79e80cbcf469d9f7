# A text as a place is no decimal number.
# raises: TypeError: list indices must be integers or slices, not str
# advice: none
a = [1, 2]
print(a['x'])
