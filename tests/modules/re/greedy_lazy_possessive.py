# Quantifiers take as much as they can, as little as they can, or never give back.
import re
text = "aaab"
for pattern in ("a*", "a*?", "a*+", "a+?b", "a{2}", "a{2,}?", "a{,2}", "a{1,2}+ab", "a{1,3}+ab", "a?+ab", "(?:ab?)++b",
                "(?>a+)ab", "(?>a+)b", "(?:a|ab){2}+b", "a{}", "a{", "a{,}", "x{0}a", "(?:aa){1,2}?b"):
    found = re.match(pattern, text)
    print(pattern, found and found.span())
