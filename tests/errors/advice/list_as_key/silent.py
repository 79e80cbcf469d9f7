# A dict as a key has no such help.
# raises: TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
# advice: none
d = {{}: 'a'}
