# finditer() gives matches one by one, and is its own iterator.
import re
iterator = re.finditer(r"\d+", "1 22 333")
print(iter(iterator) is iterator, type(iterator).__name__)
print(next(iterator), [m.group() for m in iterator], next(iterator, "done"))
for found in re.compile("a").finditer("banana", 2, 5):
    print(found.span(), found.pos, found.endpos)
scanner = re.compile("a|b").scanner("abc")
print(scanner.match(), scanner.match(), scanner.match(), scanner.search(), scanner.pattern)
