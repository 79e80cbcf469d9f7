# Patterns without backreferences do not take exponential time.
import re
print(re.search("(a+)+b", "a" * 60), re.search("(a|aa)+$", "a" * 80 + "b"), re.search("(x+x+)+y", "x" * 60))
print(re.match("(?:a?){40}a{40}$", "a" * 40).end(), re.match(r"^(\w+\s?)*$", "aaaa " * 20 + "!"), re.match("(a*)*$", "a" * 60 + "b"))
print(re.match("(?:(?:a|b)|(?:b|a))*c", "ab" * 40), re.match("(?=(a+)+$)a*b", "a" * 50 + "b"), re.match("((a|ab)(bc|c)?)*d", "abc" * 30))
