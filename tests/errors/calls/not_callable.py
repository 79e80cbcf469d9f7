# Calling a value that is no function names its type.
for value in (5, "a", [1], None, {}, (1, 2), 1.5, ...):
    try:
        value(0)
    except TypeError as error:
        print(error)
# expect: 'int' object is not callable
# expect: 'str' object is not callable
# expect: 'list' object is not callable
# expect: 'NoneType' object is not callable
# expect: 'dict' object is not callable
# expect: 'tuple' object is not callable
# expect: 'float' object is not callable
# expect: 'ellipsis' object is not callable
list = [1]
list("abc")  # raises: TypeError: 'list' object is not callable
