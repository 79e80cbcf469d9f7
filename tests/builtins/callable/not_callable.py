# Calling something else names its type.
for value in (5, "text", None, [1], {}, 1.5, ()):
    try:
        value()
    except TypeError as error:
        print(error)
# expect: 'int' object is not callable
# expect: 'str' object is not callable
# expect: 'NoneType' object is not callable
# expect: 'list' object is not callable
# expect: 'dict' object is not callable
# expect: 'float' object is not callable
# expect: 'tuple' object is not callable
callable()  # raises: TypeError: callable() takes exactly one argument (0 given)
