# Dictionary and set methods have their own texts for absent keys.
for source in ("{}.pop('k')", "{}.popitem()", "{1}.remove(2)", "set().pop()", "{}.pop()", "del {}['x']"):
    try:
        exec(source)
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
# expect: KeyError 'k'
# expect: KeyError 'popitem(): dictionary is empty'
# expect: KeyError 2
# expect: KeyError 'pop from an empty set'
# expect: TypeError pop expected at least 1 argument, got 0
# expect: KeyError 'x'
table = {}
del table["absent"]  # raises: KeyError: 'absent'
