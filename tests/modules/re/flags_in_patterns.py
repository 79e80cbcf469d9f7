# Flags stand at the beginning for the whole pattern, or in a group for that.
import re
for pattern, text in [("(?i)ab", "AB"), ("(?i:a)b", "Ab"), ("(?i:a)b", "AB"), ("(?-i:a)b", "aB"), ("(?s).+", "a\nb"), ("(?s:.)+", "a\nb"),
                      ("(?m)^b$", "a\nb"), ("(?x) a b # c", "ab"), ("(?x: a b )c d", "abc d"), ("(?a)\\w+", "é"), ("(?a:\\w)|\\w", "é"),
                      ("(?im-s:^A.)", "b\na\n"), ("(?xi)\nA  [ ] \\ B", "a  b"), ("(?#comment)a(?#more)b", "ab"), ("(?-x: a)", " a")]:
    print(ascii(pattern), re.search(pattern, text), re.search(pattern, text, re.I))
print(re.compile("(?i)(?m)a").flags, re.compile("(?x)  a", re.S).flags)
