# An iterator that is advanced by hand is in no loop.
# raises: RuntimeError: dictionary changed size during iteration
# advice: none
d = {1: 2}
i = iter(d)
d[2] = 3
next(i)
