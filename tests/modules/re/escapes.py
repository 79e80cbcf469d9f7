# Escapes stand for characters by letter, number or name.
import re
print(re.findall(r"\x41\u0042\103\N{LATIN SMALL LETTER A}\U00000042\0", "ABCaB\0"))
print(re.findall(r"\a\f\n\r\t\v\\\.", "\a\f\n\r\t\v\\."), re.findall(r"\012\08", "\n\0" + "8"))
print(re.match(r"(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\10", "abcdefghijj"), re.match(r"(a)\1\061", "aa1"))
print(re.findall(rb"\x41\xff\377", b"A\xff\xff"), re.findall(rb"\101", b"A"))
