# Sets: ranges, classes, negation, and the characters that mean themselves in them.
import re
text = "aZ-9_]^\\ .\n\té"
for pattern in (r"[a-z]", r"[^a-z]", r"[]]", r"[^]]", r"[a\]]", r"[-a]", r"[a-]", r"[\w-]", r"[^\W\d]", r"[\s.]", r"[\x41-\x5a]", r"[\^]",
                r"[a^]", r"[\b]", r"[\\]", r"[^\S\n]", r"[\d\D]", "[é]", "[à-ü]", r"[\n]", r"[\101]", r"[\N{DIGIT NINE}]"):
    print(pattern, re.findall(pattern, text))
