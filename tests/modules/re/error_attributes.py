# A mistake in a pattern is told with its place.
import re
for pattern in ("(a", "a\n(b", "a\n\nb)"):
    try:
        re.compile(pattern)
    except re.error as error:
        print(error, "|", error.msg, error.pattern == pattern, error.pos, error.lineno, error.colno)
print(re.error is re.PatternError, issubclass(re.error, Exception), re.error("x"), re.error("x", "pattern", 3), re.error("x").pos)
re.compile("a(")  # raises: re.PatternError: missing ), unterminated subpattern at position 1
