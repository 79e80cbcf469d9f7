# translate() maps each byte through a table of 256 and can delete bytes.
table = bytes.maketrans(b"abc", b"xyz")
print(len(table), b"aabbcc-d".translate(table), b"a-b-c".translate(table, b"-"))
# expect: 256 b'xxyyzz-d' b'xyz'
print(b"hello".translate(None, b"l"), b"hello".translate(None, delete=b"h"))  # expect: b'heo' b'ello'
b"a".translate(b"short")  # raises: ValueError: translation table must be 256 characters long
