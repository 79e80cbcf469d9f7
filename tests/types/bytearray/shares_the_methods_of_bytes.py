# The methods of bytes give bytearrays here.
data = bytearray(b" Hello, World ")
print(data.strip(), data.upper(), data.split(b","), data.replace(b"o", b"0"), data.find(b"W"))
# expect: bytearray(b'Hello, World') bytearray(b' HELLO, WORLD ') [bytearray(b' Hello'), bytearray(b' World ')] bytearray(b' Hell0, W0rld ') 8
print(data.hex()[:8], data.decode().strip(), bytearray(b",").join([b"a", b"b"]), data.count(b"l"))
# expect: 2048656c Hello, World bytearray(b'a,b') 3
print(bytearray(3), bytearray([1, 2]), bytearray("é", "utf-8"), data[1:6], data[1], bytearray(b"x") * 3)
# expect: bytearray(b'\x00\x00\x00') bytearray(b'\x01\x02') bytearray(b'\xc3\xa9') bytearray(b'Hello') 72 bytearray(b'xxx')
print(bytearray(b"a") + b"b", b"a" + bytearray(b"b"), data.endswith(b" "))
# expect: bytearray(b'ab') b'ab' True
