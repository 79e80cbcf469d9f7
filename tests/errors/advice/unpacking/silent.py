# An unpacking of what cannot be counted is not explained.
# raises: TypeError: cannot unpack non-iterable int object
# advice: none
a, b = 5
