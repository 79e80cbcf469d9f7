# Positions count characters, whatever they take in memory.
import re
text = "é一😀a" * 3
print([m.span() for m in re.finditer("a", text)], [m.span() for m in re.finditer("一😀?", text)])
found = re.search("(😀)(a)(é)?", text)
print(found, found.regs, found.start(2), found.string[found.start():found.end()])
print(re.compile("a").search(text, 4), re.compile(".").findall(text, 2, 5), re.compile("😀").search(text, 3, 6), re.compile("一$").search(text, 0, 2))
print(re.split("[é😀]", text), re.sub("一(.)", r"<\1>", text), re.sub("[a-z]", lambda m: str(m.start()), text))
print(re.findall("(?<=一)😀", text), re.findall("(?<!一)é", text), re.findall(".{2,3}", text), re.findall("[^a]+?a", text))
