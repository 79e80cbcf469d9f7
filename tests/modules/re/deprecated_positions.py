# Flags and limits by position still work; too many arguments do not.
import re, warnings
warnings.simplefilter("ignore")
print(re.sub("a", "b", "aaa", 1), re.subn("A", "b", "aaa", 2, re.I), re.split("a", "bab", 1))
warnings.simplefilter("error")
for operation in (lambda: re.sub("a", "b", "a", 1), lambda: re.split("a", "a", 1), lambda: re.sub("a", "b", "a", 1, count=1),
                  lambda: re.sub("a", "b", "a", 1, 2, 3), lambda: re.split("a", "b", 1, maxsplit=2), lambda: re.split("a", "b", 1, 2, 3)):
    try:
        print(operation())
    except (TypeError, Warning) as error:
        print(type(error).__name__, error)
