# An exception in __enter__ skips __exit__, one in __exit__ replaces the first.
class M:
    def __init__(self, where): self.where = where
    def __enter__(self):
        if self.where == "enter":
            raise KeyError("in enter")
    def __exit__(self, kind, error, traceback):
        print("exit after", kind.__name__)
        raise IndexError("in exit")

try:
    with M("enter"):
        print("not reached")
except KeyError as error:
    print(error)  # expect: 'in enter'
try:
    with M("exit"):
        raise ValueError("in body")
except IndexError as error:
    print(error, "|", repr(error.__context__))
# expect: exit after ValueError
# expect: in exit | ValueError('in body')
