# Empty matches count, also next to others, but not twice at one place.
import re
print(re.findall(r"x*", "axb"), re.findall(r"\b", "a bc"), re.findall("", "ab"), re.findall(r"a|(?=b)", "ab"))
print(re.split(r"x*", "axbc"), re.split("", "ab"), re.split(r"\b", "Words, words."))
print(re.sub("x*", "-", "abxd"), re.sub("b|", "-", "abc"), re.sub(r"\b", "|", "a b"), re.sub("", "-", "ab"))
print([m.span() for m in re.finditer("a*?", "aa")], [m.span() for m in re.finditer("a*", "aaba")])
print(re.sub("^", ">", "a\nb", flags=re.M), re.sub("$", "<", "a\nb\n", flags=re.M).split("\n"))
