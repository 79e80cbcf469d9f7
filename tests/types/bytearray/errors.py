# A bytearray holds integers from 0 to 255 and cannot be a key.
data = bytearray(b"ab")
for change in (
    "data[0] = 256",
    "data[0] = 'a'",
    "data.append(-1)",
    "data[5] = 1",
    "data.remove(120)",
    "data.pop(9)",
    "bytearray().pop()",
    "data[:1] = 5.5",
    "data[::2] = b'xyz'",
):
    try:
        exec(change)
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError byte must be in range(0, 256)
# expect: IndexError bytearray index out of range
# expect: ValueError value not found in bytearray
# expect: IndexError pop index out of range
# expect: IndexError pop from empty bytearray
# expect: TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# expect: ValueError attempt to assign bytes of size 3 to extended slice of size 1
hash(data)  # raises: TypeError: unhashable type: 'bytearray'
