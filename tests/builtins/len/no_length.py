# Iterators, numbers and classes have no length.
for value in (iter([]), 5, None, int, (n for n in []), zip()):
    try:
        len(value)
    except TypeError as error:
        print(error)
# expect: object of type 'list_iterator' has no len()
# expect: object of type 'int' has no len()
# expect: object of type 'NoneType' has no len()
# expect: object of type 'type' has no len()
# expect: object of type 'generator' has no len()
# expect: object of type 'zip' has no len()
len()  # raises: TypeError: len() takes exactly one argument (0 given)
