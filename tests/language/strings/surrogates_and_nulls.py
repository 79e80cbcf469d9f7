# Lone surrogates and null characters can be in strings.
# todo: strings are UTF-8 and cannot hold lone surrogates
text = "a\0b\ud800"
print(len(text), repr(text), text[1] == "\0")  # expect: 4 'a\x00b\ud800' True
print(text.encode("utf-8", "replace"))  # expect: b'a\x00b?'
print(text.encode("utf-8", "surrogatepass"))  # expect: b'a\x00b\xed\xa0\x80'
text.encode()  # raises: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 3: surrogates not allowed
