# bytes print ASCII as it is and everything else as escapes.
print(b"abc", b"\x00\n\t\\'", b'"', b"it's", bytes([65, 200, 10]))
# expect: b'abc' b"\x00\n\t\\'" b'"' b"it's" b'A\xc8\n'
print(b"a" b"b", rb"\n", b"\101\x42", len(b"\n"))  # expect: b'ab' b'\\n' b'AB' 1
print(bytes(3), bytes("é", "utf-8"), bytes(range(5)), bytes(), bytes(b"copy"))
# expect: b'\x00\x00\x00' b'\xc3\xa9' b'\x00\x01\x02\x03\x04' b'' b'copy'
print(str(b"abc"), repr(b'\''), [b"x"])  # expect: b'abc' b"'" [b'x']
