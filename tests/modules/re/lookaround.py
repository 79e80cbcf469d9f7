# Lookahead and lookbehind match nothing themselves; what positive ones captured stays.
import re
for pattern, text in [(r"a(?=b)", "acab"), (r"a(?!c)", "acab"), (r"(?<=c)a", "aca"), (r"(?<!c)a", "ca a"), (r"(?=(a+))\1b", "aab"),
                      (r"(?!(a)b)(a)", "ac"), (r"(?<=(a))b", "ab"), (r"(?<=ab|cd)e", "cde"), (r"(?<!^)a", "aa"), (r"(?<=\bfoo)bar", "foobar"),
                      (r"(a)(?<=\1)b", "ab"), (r"(?!)", "a"), (r"(?=)", "a"), (r"(?<=)a", "a"), (r"(?<!ab)c", "abc c")]:
    found = re.search(pattern, text)
    print(pattern, found and (found.span(), found.groups()))
