# Another type that cannot be changed gets no help.
# raises: TypeError: 'frozenset' object does not support item assignment
# advice: none
s = frozenset()
s[0] = 'z'
