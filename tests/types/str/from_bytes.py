# str() decodes bytes when an encoding is given and otherwise shows them.
print(str(b"caf\xc3\xa9", "utf-8"), str(b"caf\xe9", encoding="latin-1"), str(b"abc"))
# expect: café café b'abc'
print(repr(str()), str(None), str(12.0), str([1, "a"]), str(object=5))  # expect: '' None 12.0 [1, 'a'] 5
print(str(b"\xff", errors="replace"))  # expect: �
str("abc", "utf-8")  # raises: TypeError: decoding str is not supported
