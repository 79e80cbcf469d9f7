# sub() calls a function with each match; None is nothing.
import re
print(re.sub("(a)(b)?", lambda m: repr(m.groups()), "abac"), re.sub(".", lambda m: None, "ab"))
seen = []
def double(found):
    seen.append((found.span(), found.pos, found.string))
    return found.group() * 2
print(re.sub(r"\d", double, "a1b2"), seen)
class Upper:
    def __call__(self, found):
        return re.sub("[ab]", lambda m: m.group().upper(), found.group())
print(re.compile(r"\w+").sub(Upper(), "abc cab", count=1))
def fail(found):
    raise ValueError(found.group())
re.sub("b", fail, "abc")  # raises: ValueError: b
