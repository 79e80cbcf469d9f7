# A group in a repetition keeps what it matched last, also when a later turn does without it.
import re
for pattern, text in [(r"(a|b)*", "abab"), (r"(?:(a)|b)*", "ab"), (r"(?:a|(b))+", "aba"), (r"((a)|(b))*?c", "abc"),
                      (r"(?:(a)(b)?)*", "aba"), (r"((?:x|y){2,3})", "xyxyx"), (r"(x{2}){2}", "xxxxx"),
                      (r"(?:(x)|(y)){2}", "xy"), (r"(a)|(b)", "b"), (r"((ab))", "ab"), (r"(a)(b)?", "a")]:
    found = re.match(pattern, text)
    print(pattern, found.span(), found.groups(), found.lastindex)
