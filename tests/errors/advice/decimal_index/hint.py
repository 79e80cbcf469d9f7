# A place is a whole number.
# raises: TypeError: list indices must be integers or slices, not float
# advice: diagnostic help: places are whole numbers: `int(1.0)`
a = [1, 2]
print(a[1.0])
