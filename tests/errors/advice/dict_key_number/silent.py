# A number that no key reads as gets no help.
# raises: KeyError: 2
# advice: none
d = {'1': 'a'}
print(d[2])
