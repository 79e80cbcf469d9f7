# Subclasses of str can be searched; what is found is plain.
import re
class Text(str):
    pass
found = re.match("a", Text("a"))
print(type(found.group()).__name__, type(found.string).__name__, type(re.sub("x", "y", Text("a"))).__name__, type(re.split("b", Text("a"))[0]).__name__)
print(re.compile(Text("a")).match("a"), re.sub("a", Text("b"), "a"))
