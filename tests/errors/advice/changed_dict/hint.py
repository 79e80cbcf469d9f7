# A loop that changes its dict goes over a copy.
# raises: RuntimeError: dictionary changed size during iteration
# advice: diagnostic help: loop over a copy: `for k in list(d):`
d = {1: 2}
for k in d:
    d[k + 1] = 0
