# Truth asks __bool__, then __len__, and is true otherwise.
class B:
    def __init__(self, value): self.value = value
    def __bool__(self): return self.value
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class Neither: pass
class Both(L):
    def __bool__(self): return True

print(bool(B(False)), bool(L(0)), bool(L(5)), bool(Neither()), bool(Both(0)))  # expect: False False True True True
print("yes" if L(0) else "no", not B(True), L(0) or "other")  # expect: no False other
try:
    bool(B(1))
except TypeError as error:
    print(error)  # expect: __bool__ should return bool, returned int
try:
    len(L(-1))
except ValueError as error:
    print(error)  # expect: __len__() should return >= 0
len(L("x"))  # raises: TypeError: 'str' object cannot be interpreted as an integer
