# A list is not made a number.
# raises: TypeError: can only concatenate list (not "int") to list
# advice: none
n = [5]
print(n + 1)
