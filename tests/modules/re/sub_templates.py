# Templates refer to groups by number and name; groups that did not match are empty.
import re
print(re.sub(r"(\w+) (?P<last>\w+)", r"\g<last>, \1 \g<0>\n\t\\ \g<2>", "Ada Lovelace"))
print(re.sub("(a)|(b)", r"[\1\2]", "ab"), re.sub("(?P<x>a)", r"\g<x>\g<1>1\061", "a"), re.sub("a", r"\0\101\.", "a") == "\0A\\.")
print(re.subn("a", "b", "aaa"), re.subn("z", "b", "aaa"), re.sub("a", "b", "aaa", count=2), re.sub("a", "", "banana"))
text = "unchanged"
print(re.sub("z", "y", text) is text)
for template in (r"\2", r"\g<1>", r"\g<x>", r"\g<", r"\g<>", r"\g<1", r"\g1", r"\q", r"\400", r"\g<99>", r"\g<a b>", r"\18", "\\"):
    try:
        print(re.sub("(a)", template, "xay"))
    except Exception as error:
        print(template, type(error).__name__, error, getattr(error, "pos", None))
