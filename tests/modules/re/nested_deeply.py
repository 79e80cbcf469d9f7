# Long texts and deep patterns need no deep recursion.
import re
text = "ab" * 200000
print(re.match("(?:a|b)*", text).end(), re.match("(?:(a)|(b))*", text).groups(), re.match("(ab)+?$", text).end())
print(len(re.findall("(?:ab){2}", text)), re.fullmatch("(?:(?:ab)*)*", text).end())
try:
    re.compile("(" * 2000 + ")" * 2000)
except RecursionError as error:
    print(error)
