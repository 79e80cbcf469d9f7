# The encodings unicode_escape and raw_unicode_escape.
text = "tab\t 'é' \\ € 🎉 \x01\n"
for encoding in ("unicode_escape", "raw-unicode-escape"):
    data = text.encode(encoding)
    print(data, data.decode(encoding) == text)
print(rb"\x41\u20ac\101\n\N{BULLET}\'".decode("unicode_escape"), rb"\x41\u20ac\\u0041".decode("raw_unicode_escape"))
print("a\\tb".encode().decode("unicode_escape"))
for wrong in (rb"\x4", rb"ab\u12", b"\\", rb"\N{no such}", rb"\U00110000", rb"\N"):
    try:
        wrong.decode("unicode_escape")
    except UnicodeDecodeError as error:
        print(error)
    print(repr(wrong.decode("unicode_escape", "replace")), repr(wrong.decode("unicode_escape", "ignore")))
