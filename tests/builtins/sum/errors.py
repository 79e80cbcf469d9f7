# sum() refuses text as a start and things that do not add.
for arguments in (([], ""), ([], b""), (5,), ([1, None],), ([[1]],), (["a"], 0)):
    try:
        sum(*arguments)
    except TypeError as error:
        print(error)
# expect: sum() can't sum strings [use ''.join(seq) instead]
# expect: sum() can't sum bytes [use b''.join(seq) instead]
# expect: 'int' object is not iterable
# expect: unsupported operand type(s) for +: 'int' and 'NoneType'
# expect: unsupported operand type(s) for +: 'int' and 'list'
# expect: unsupported operand type(s) for +: 'int' and 'str'
