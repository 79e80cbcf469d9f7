# Subclasses of list, tuple and dict match, plain classes with __getitem__ do not.
class Stack(list): pass
class Table(dict):
    def __missing__(self, key):
        return "default"
class Fake:
    def __getitem__(self, key): return key
    def __len__(self): return 1

def f(value):
    match value:
        case [x, *_]:
            return f"sequence {x}"
        case {"k": v}:
            return f"mapping {v}"
        case _:
            return "neither"

print(f(Stack([1, 2])), f(Table(k=5)), f(Table()), f(Fake()), f(bytearray(b"a")))
# expect: sequence 1 mapping 5 neither neither neither
