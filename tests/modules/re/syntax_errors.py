# Every mistake in a pattern has its text and position.
import re
import warnings
warnings.simplefilter("ignore")
for pattern in ["(", ")", "[", "[a", "a**", "*a", "a{3,2}", "(?P<1>a)", "(?P<a", "(?P<a>", "(?P=x)", "(?Px)", "(?<a)", "(?z)", "\\", "\\q", "[\\q]", "[z-a]",
                "[\\w-a]", "(?:", "(?#", "(?", "(?i", "(?i-", "(?-a:x)", "(?au:x)", "(?L)", "a(?i)b", "(?i:", "(?ii-i:a)", "\\1", "(a)\\2", "(a\\1)",
                "(?(1)a|b|c)", "(?(0)a)", "(?(2)a)", "(?(x)a)", "(?(a", "(?<=a*)b", "(?<=(a)\\1)", "(?P<x>a)(?P<x>b)", "\\x1", "\\u12", "\\U00110000",
                "\\N{foo}", "\\N", "\\N{", "\\400", "[\\400]", "[\\8]", "\\8", "x{99999999999}", "(?P<a b>c)", "(?P>a)", "^*", "a+++", "a??+", "a?*",
                "\\b*", " (?i)", "[]", "[^]", "x{1,2}{3}", "(?P=", "(?P=)", "(?P<>a)", "(?()a)", "(?s-i:.)", "(?-:a)", "(?-i", "(?-ix", "[[a]", "[a--b]"]:
    try:
        print(ascii(pattern), re.compile(pattern).pattern == pattern)
    except Exception as error:
        print(ascii(pattern), type(error).__name__, error)
for pattern, flags in [(b"(?u)", 0), (b"\\u1234", 0), (b"\\N{x}", 0), ("a", re.L), ("a", re.A | re.U), (b"a", re.U), (b"a", re.A | re.L), (re.compile("a"), re.I)]:
    try:
        print(re.compile(pattern, flags))
    except Exception as error:
        print(pattern, type(error).__name__, error)
