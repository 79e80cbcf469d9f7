# memoryview() wants bytes-like objects only.
for value in ("text", 5, [1, 2], None):
    try:
        memoryview(value)
    except TypeError as error:
        print(error)
# expect: memoryview: a bytes-like object is required, not 'str'
# expect: memoryview: a bytes-like object is required, not 'int'
# expect: memoryview: a bytes-like object is required, not 'list'
# expect: memoryview: a bytes-like object is required, not 'NoneType'
print(memoryview(b"ok")[0], len(memoryview(bytearray(3))), memoryview(b"ab").tobytes(), memoryview(object=b"x").nbytes)
# expect: 111 3 b'ab' 1
memoryview()  # raises: TypeError: memoryview() missing required argument 'object' (pos 1)
