# A list, set or dictionary cannot be a key.
for key in ([1], {1}, {}, (1, [])):
    try:
        {key: 1}
    except TypeError as error:
        print(error)
# expect: cannot use 'list' as a dict key (unhashable type: 'list')
# expect: cannot use 'set' as a dict key (unhashable type: 'set')
# expect: cannot use 'dict' as a dict key (unhashable type: 'dict')
# expect: cannot use 'tuple' as a dict key (unhashable type: 'list')
table = {}
for call in (lambda: table[[]], lambda: table.get({}), lambda: [] in table, lambda: {[1]}):
    try:
        call()
    except TypeError as error:
        print(error)
# expect: cannot use 'list' as a dict key (unhashable type: 'list')
# expect: cannot use 'dict' as a dict key (unhashable type: 'dict')
# expect: cannot use 'list' as a dict key (unhashable type: 'list')
# expect: cannot use 'list' as a set element (unhashable type: 'list')
table[[]] = 1  # raises: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
