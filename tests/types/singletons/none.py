# None is the only value of its type and false.
print(None, type(None), bool(None), None == False, None is None, [None, 0].index(None), {None: 1}[None])
# expect: None <class 'NoneType'> False False True 0 1


def nothing():
    pass


print(nothing(), print() is None, (lambda: None)() is None, repr(None), type(None)() is None)
# expect:
# expect: None True True None True
None + 1  # raises: TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
