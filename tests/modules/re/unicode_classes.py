# Classes go by Unicode in text, by ASCII in bytes and with the flag.
import re
text = "aé_٣²Ⅷ一\u00a0\u2003\x1c\x85-"
for name in "wWdDsS":
    print(name, ascii(re.findall("\\" + name, text)), ascii(re.findall("\\" + name, text, re.A)))
    print(name, re.findall(b"\\" + name.encode(), "aé_3 \x1c".encode()))
print([m.span() for m in re.finditer(r"\b\w+\b", "naïve café, ok")], [m.span() for m in re.finditer(r"\b\w+\b", "naïve", re.A)])
