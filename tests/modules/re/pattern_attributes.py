# A pattern knows its source, flags and groups, and compares by them.
import re
pattern = re.compile(r"(?x) (a) (?P<name>b)", re.I)
print(pattern.pattern, pattern.flags, pattern.groups, pattern.groupindex, dict(pattern.groupindex))
print(re.compile("a") == re.compile("a"), re.compile("a") == re.compile("a", re.I), re.compile("a") == re.compile(b"a"))
print(hash(re.compile("a")) == hash(re.compile("a")), re.compile(pattern) is pattern)
print(re.compile("a") is re.compile("a"))
for text in ("a", b"a", "'", "x" * 300):
    print(repr(re.compile(text))[-60:])
print(re.compile("a", re.I | re.M | re.S | re.X | re.A), re.compile(b"a", re.L))
try:
    pattern.flags = 1
except AttributeError as error:
    print(error)
import copy
print(copy.copy(pattern) is pattern, copy.deepcopy([pattern])[0] is pattern)
print(re.Pattern, re.Match, re.Pattern[str], type(pattern).__name__, re.Pattern.__module__)
