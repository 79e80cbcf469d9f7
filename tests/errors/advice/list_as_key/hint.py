# A tuple can be a key.
# raises: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# advice: diagnostic help: use a tuple as a key: `(1, 2)`
d = {[1, 2]: 'a'}
