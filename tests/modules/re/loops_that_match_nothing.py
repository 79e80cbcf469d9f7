# A loop whose body matches nothing ends.
import re
for pattern, text in [(r"(a*)*", "b"), (r"(a*)*", "aab"), (r"(a*)+", "b"), (r"(|a)*", "aaa"), (r"(|a)+?b", "aab"),
                      (r"(?:|a){3}b", "aab"), (r"(a?)*?b", "aab"), (r"(?:(?:a)??)+?b", "aaab"), (r"(?:)*", "x"),
                      (r"(a*)*+", "b"), (r"(?:a?b?)*c", "abbac"), (r"(?=a)*", "a"), (r"((?=a)|b)*", "ba")]:
    found = re.match(pattern, text)
    print(pattern, found and (found.span(), found.groups()))
