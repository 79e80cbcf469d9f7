# bytes compare bytewise with bytes and bytearrays, never with text.
print(b"a" < b"b", b"a" < b"ab", b"a" == "a", b"a" == bytearray(b"a"), b"\xff" > b"a")
# expect: True True False True True
print(hash(b"a") == hash(bytes([97])), {b"k": 1}[b"k"], b"" == bytes(0))  # expect: True 1 True
print(sorted([b"b", b"a", b""]))  # expect: [b'', b'a', b'b']
b"a" < "b"  # raises: TypeError: '<' not supported between instances of 'bytes' and 'str'
