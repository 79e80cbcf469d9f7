# A tuple cannot be changed.
# raises: TypeError: 'tuple' object does not support item assignment
# advice: diagnostic help: a tuple cannot change; make it a list: `t = list(t)`
t = (1, 2)
t[0] = 3
