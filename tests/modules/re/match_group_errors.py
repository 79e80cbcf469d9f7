# Asking for a group that there is not is an IndexError.
import re
found = re.match("(?P<x>a)", "a")
for group in (2, -1, "y", 1.5, 10 ** 30, None):
    for ask in (found.group, found.__getitem__, found.start):
        try:
            print(ask(group))
        except Exception as error:
            print(type(error).__name__, error)
print(found.group(True), found.group(False))
