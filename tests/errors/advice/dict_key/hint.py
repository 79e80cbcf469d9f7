# The key that was meant is named.
# raises: KeyError: 'nmae'
# advice: diagnostic help: the keys are 'name'
d = {'name': 1}
print(d['nmae'])
