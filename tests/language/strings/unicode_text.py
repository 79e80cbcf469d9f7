# Strings are sequences of code points, whatever their width.
text = "naïve 日本 🎉"
print(len(text), text[-1], text[6:8], text[::-1])  # expect: 10 🎉 日本 🎉 本日 evïan
print("日本".encode(), "é".encode("latin-1"), "🎉".encode("utf-16-le"))
# expect: b'\xe6\x97\xa5\xe6\x9c\xac' b'\xe9' b'<\xd8\x89\xdf'
print([hex(ord(c)) for c in "aé日🎉"])  # expect: ['0x61', '0xe9', '0x65e5', '0x1f389']
print("e\u0301" == "é", len("e\u0301"))  # expect: False 2
print(repr("\u200b\ud7ff\xa0é🎉"), ascii("é🎉"))  # expect: '\u200b\ud7ff\xa0é🎉' '\xe9\U0001f389'
