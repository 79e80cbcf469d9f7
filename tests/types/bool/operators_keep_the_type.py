# Bit operators between booleans give booleans, other arithmetic gives integers.
print(True & False, True | False, True ^ True, type(True & True).__name__)  # expect: False True False bool
print(True & 3, type(True | 2).__name__, type(True + False).__name__)  # expect: 1 int int
print(not 0, not [], not "a", not None)  # expect: True True False True
print(bool(""), bool(" "), bool(0.0), bool([0]), bool(range(0)), bool(None), bool(object()))
# expect: False True False True False False True
