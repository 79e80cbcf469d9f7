# A range cannot be changed either, but is no tuple.
# raises: TypeError: 'range' object does not support item assignment
# advice: none
t = range(3)
t[0] = 3
