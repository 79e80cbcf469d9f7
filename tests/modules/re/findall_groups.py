# findall() gives the match, the one group or the tuple of all groups.
import re
text = "a1 b2 c"
print(re.findall(r"\w\d", text), re.findall(r"(\w)\d", text), re.findall(r"(\w)(\d)?", text), re.findall(r"(?:\w)(?:\d)", text))
print(re.findall("(a)|(b)", "ab"), re.findall("()", "ab"), re.findall("z", text), re.findall("((a)b)", "abab"))
