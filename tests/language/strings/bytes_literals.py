# Bytes literals hold values below 128 and hexadecimal escapes.
print(b"abc", b'\x00\xff', b"\n\t\\'\"", b"\101")  # expect: b'abc' b'\x00\xff' b'\n\t\\\'"' b'A'
print(list(b"az"), b"abc"[1], b"abc"[:2], B"" == bytes())  # expect: [97, 122] 98 b'ab' True
print(b"""two
lines""", b"two" b" parts", rb"\u0041")  # expect: b'two\nlines' b'two parts' b'\\u0041'
