# Of a dict with keys of other kinds nothing is listed.
# raises: KeyError: 'zebra'
# advice: none
d = {1: 'a', 2: 'b'}
print(d['zebra'])
