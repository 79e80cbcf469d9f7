# Managers are left in the reverse order, and the inner one sees the exception first.
class M:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self
    def __exit__(self, kind, *rest):
        print("exit", self.name, kind and kind.__name__)
        return self.swallow

with M("a") as a, M("b", True), M("c"):
    print("body of", a.name)
    raise ValueError
# expect: enter a
# expect: enter b
# expect: enter c
# expect: body of a
# expect: exit c ValueError
# expect: exit b ValueError
# expect: exit a None
print("after")  # expect: after
