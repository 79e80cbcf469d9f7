# match() looks at the start, fullmatch() at everything, search() anywhere.
import re
for find in (re.match, re.search, re.fullmatch):
    print(find("b+", "abb"), find("b+", "bba"), find("b+", "bb"), find("", ""))
pattern = re.compile("b")
print(pattern.search("abab", 2), pattern.match("ab", 1), pattern.search("ab", 1, 1), pattern.fullmatch("abc", 1, 2))
print(re.compile("^b").search("ab", 1), re.compile("(?<=a)b").match("ab", 1), pattern.findall("bbb", -5, 100))
print(re.compile("$").findall("a\n"), re.compile("").match("abc", 2, 1))
