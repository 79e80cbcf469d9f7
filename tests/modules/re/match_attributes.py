# A match knows its string, pattern, positions and groups.
import re
found = re.match(r"(?P<first>\w)(?P<rest>\w*)(x)?", "hello there")
print(found, found.string, found.re, found.pos, found.endpos)
print(found.lastindex, found.lastgroup, found.regs)
print(found.group(), found.group(1), found.group("rest", 1), found[0], found["first"], found[3])
print(found.groups(), found.groups("-"), found.groupdict(), found.groupdict(0))
print(found.start(), found.end(), found.span(), found.start("rest"), found.end(2), found.span(3))
print(found.expand(r"\2 \g<first> \g<0>"), bool(found))
for name in ("string", "re"):
    try:
        setattr(found, name, 1)
    except AttributeError as error:
        print(error)
