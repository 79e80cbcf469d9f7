# Patterns of bytes search bytes-like objects, and give bytes.
import re
print(re.findall(rb"\w+", b"ab \xff\xe9 c"), re.split(b"[, ]", b"a,b c"), re.sub(b"(a)", b"<\\1\xff>", b"xa"))
found = re.match(b"(?P<name>a).", bytearray(b"ab"))
print(found, found.group("name"), found.string, found.groupdict(), re.search(b"b", memoryview(b"ab")).group())
print(re.sub(b".", lambda m: m.group().upper() * 2, b"ab"), re.escape(b"a.\xff"), re.compile(b"a", re.I), re.compile(b"\xff").pattern)
for operation in (lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.match("a", 5), lambda: re.compile(5),
                  lambda: re.sub("a", b"b", "ca"), lambda: re.sub(b"a", "b", b"a"), lambda: re.sub("a", lambda m: 1, "xa")):
    try:
        print(operation())
    except TypeError as error:
        print(error)
