# A backreference matches what the group matched; a condition asks whether it did.
import re
for pattern, text in [(r"(a+)-\1", "aa-aaa"), (r"(?P<q>['\"]).*?(?P=q)", "say 'it\"s' ok"), (r"(a)?\1b", "b"), (r"(?i)(a)\1", "aA"),
                      (r"(a)?(?(1)b|c)", "ab"), (r"(a)?(?(1)b|c)", "c"), (r"(<)?\w+(?(1)>)$", "<tag>"), (r"(<)?\w+(?(1)>)$", "<tag"),
                      (r"(?P<n>x)?(?(n)y|z)", "z"), (r"(.)(.)\2\1", "xabbay"), (r"(a)(?:\1){2}", "aaa"), (r"(é)\1", "éé")]:
    found = re.search(pattern, text)
    print(pattern, found and (found.span(), found.groups()))
