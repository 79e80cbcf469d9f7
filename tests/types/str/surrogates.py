# A lone surrogate can be stored but not encoded.
# todo: strings are UTF-8 and cannot hold lone surrogates
lone = "\ud800"
print(len(lone), repr(lone), ord(lone) == 0xD800, "\ud83c\udf0d" == "🌍")  # expect: 1 '\ud800' True False
print(lone.encode("utf-8", "surrogatepass"), lone.encode("ascii", "backslashreplace"))
# expect: b'\xed\xa0\x80' b'\\ud800'
print(b"\xff".decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape"))  # expect: b'\xff'
lone.encode()
# raises: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
