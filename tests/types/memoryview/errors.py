# A view needs an object with a buffer, and assignments must fit.
view = memoryview(bytearray(b"abc"))
for change in ("view[0] = 300", "view[0:2] = b'xyz'", "view[5]", "view['a']", "del view[0]"):
    try:
        exec(change)
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
# expect: ValueError memoryview: invalid value for format 'B'
# expect: ValueError memoryview assignment: lvalue and rvalue have different structures
# expect: IndexError index out of bounds on dimension 1
# expect: TypeError memoryview: invalid slice key
# expect: TypeError cannot delete memory
memoryview("text")  # raises: TypeError: memoryview: a bytes-like object is required, not 'str'
