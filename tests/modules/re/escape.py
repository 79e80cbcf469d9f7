# escape() makes every character mean itself.
import re
import string
print(re.escape(string.punctuation), re.escape("a b\tc\n"), re.escape("é_1"), re.escape(""), re.escape(b"a.b"))
for text in (string.printable, "a+b(c)[d]{e}|f^$?*"):
    print(re.fullmatch(re.escape(text), text) is not None, re.fullmatch(re.escape(text), text, re.X) is not None)
