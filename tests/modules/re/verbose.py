# In verbose patterns white space and comments do not count.
import re
number = re.compile(r"""
    (?P<sign> [-+]? )      # a sign
    (?P<whole> \d+ )       # digits
    (?: \. (?P<part> \d* ) )?   # a fraction \
    [ #]                   # a space or a hash
    """, re.VERBOSE)
print(number.match("-12.5#").groupdict(), number.match("7 ").groupdict())
print(re.findall("a b\\ c", "ab c", re.X), re.findall("[ ] #x", " ", re.X), re.findall("a{1, 2}", "a{1,2}", re.X))
