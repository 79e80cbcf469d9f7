# A class derived from tuple, frozenset or float may take keywords in its own __init__.
class T(tuple):
    def __init__(self, items, extra=None):
        self.extra = extra


class S(frozenset):
    def __init__(self, items, extra=None):
        self.extra = extra


class F(float):
    def __init__(self, number, extra=None):
        self.extra = extra


class Plain(tuple):
    pass


print(T([1], extra=3), T([1], extra=3).extra)
print(S([1], extra=4), S([1], extra=4).extra)
print(F(1.5, extra=5), F(1.5, extra=5).extra)
try:
    Plain([1], extra=3)
except TypeError as error:
    print(error)
