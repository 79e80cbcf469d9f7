# type() takes one or three arguments of the right kinds.
for arguments in ((), (1, 2), (1, (), {}), ("A", [], {}), ("A", (), 5), ("A", (bool,), {})):
    try:
        print(type(*arguments))
    except TypeError as error:
        print(error)
# expect: type() takes 1 or 3 arguments
# expect: type() takes 1 or 3 arguments
# expect: type.__new__() argument 1 must be str, not int
# expect: type.__new__() argument 2 must be tuple, not list
# expect: type.__new__() argument 3 must be dict, not int
# expect: type 'bool' is not an acceptable base type
