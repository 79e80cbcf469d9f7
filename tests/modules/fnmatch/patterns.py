# Which names fit which patterns.
import fnmatch
NAMES = ["", "a", "ab", "abc", "a.py", "b.txt", ".hidden", "[a]", "a-c", "aXbXc", "é", "A.PY", "a\nb", "!", "]", "^a", "\\", "a*"]
for pattern in ("*", "?", "a*", "*.py", "[abc]", "[!abc]", "[a-c]*", "[!a-y]", "*a*b*c", "[[]a]", "[]]", "[!]]", "[", "[a", "**", "?*?", "a[-]c", "[^a]a", "\\", "[z-a]", "a[*]", "", ".*"):
    print(repr(pattern), fnmatch.filter(NAMES, pattern), fnmatch.translate(pattern))
print(fnmatch.fnmatch("A.py", "*.PY"), fnmatch.fnmatchcase("a.py", "*.py"), fnmatch.filter([b"a.b", b"c"], b"*.b"), fnmatch.filterfalse(["a", "b"], "a"))
print(fnmatch.fnmatch("a" * 60 + "b", "*a" * 20 + "*c"), [fnmatch.translate(p) for p in ("a.b+c", "[a-c-e]", "[a--c]", "[!a-]", "[&|~]", "a b#", "*a*b*", "a**b")])
try:
    fnmatch.fnmatchcase("a", b"a")
except TypeError as error:
    print(error)
