# An object of another kind is not counted.
# raises: IndexError: bytearray index out of range
# advice: none
a = bytearray(b'ab')
print(a[3])
