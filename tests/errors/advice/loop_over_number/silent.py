# A number in another place is not looped over.
# raises: TypeError: 'int' object is not iterable
# advice: none
list(5)
