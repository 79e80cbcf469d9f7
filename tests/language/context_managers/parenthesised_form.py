# Managers may be listed in parentheses over several lines with a trailing comma.
class M:
    def __init__(self, name):
        self.name = name
    def __enter__(self):
        return self.name
    def __exit__(self, *details):
        print("exit", self.name)

with (
    M("one") as one,
    M("two"),
    M("three") as three,
):
    print(one, three)
# expect: one three
# expect: exit three
# expect: exit two
# expect: exit one
with (M("single")) as single, (M("other")):
    print(single)
# expect: single
# expect: exit other
# expect: exit single
with (M("a"), M("b")):
    print("both")
# expect: both
# expect: exit b
# expect: exit a
