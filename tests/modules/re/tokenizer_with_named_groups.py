# lastgroup tells which of many alternatives matched.
import re
tokens = [("NUMBER", r"\d+(\.\d*)?"), ("ASSIGN", r":="), ("ID", r"[A-Za-z]+"), ("OP", r"[+\-*/]"), ("SKIP", r"[ \t]+"), ("OTHER", r".")]
pattern = re.compile("|".join(f"(?P<{name}>{expression})" for name, expression in tokens))
for found in pattern.finditer("x := 3.5*y!"):
    if found.lastgroup != "SKIP":
        print(found.lastgroup, found.group(), found.lastindex, found.start())
