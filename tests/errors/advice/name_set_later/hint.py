# A name that is set further down is not set yet.
# raises: NameError: name 'count' is not defined. Did you mean: 'round'?
# advice: label at line 5, columns 7 to 11: `count` is not set yet
# advice: label at line 6, columns 1 to 9: it is set here, later
print(count)
count = 3
