# Anchors: text, lines and words.
import re
text = "one\ntwo\n"
for pattern in (r"^\w", r"\w$", r"\A\w", r"\w\Z", r"\n\Z", r"\n\z", r"(?m)^\w", r"(?m)\w$", r"(?m)^", r"(?m)$", r"$", r"\b\w", r"\w\b", r"\B\w\B"):
    print(pattern, [m.span() for m in re.finditer(pattern, text)])
print(re.findall(r"\b", ""), re.findall(r"\B", ""), re.findall(r"\B", "ab"))
