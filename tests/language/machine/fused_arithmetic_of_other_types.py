# Instructions that join an operator with locals, constants and small integers give for every type what the operator gives.
from fractions import Fraction


class Loud:
    """Answers every operator with what was asked of it."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __eq__(self, other):
        return f"{self}=={other}"

    def __lt__(self, other):
        return other == 3

    def __bool__(self):
        return self.name != "empty"


def method(symbol):
    return lambda self, other: Loud(f"({self}{symbol}{other})")


for name, symbol in {"add": "+", "sub": "-", "mul": "*", "mod": "%", "and": "&", "or": "|", "lshift": "<<", "rshift": ">>", "floordiv": "//"}.items():
    setattr(Loud, f"__{name}__", method(symbol))
    setattr(Loud, f"__r{name}__", method(f"~{symbol}"))
    setattr(Loud, f"__i{name}__", method(f"{symbol}="))


def stores(a, b):
    c = a + b
    d = a - b
    e = a * b
    f = (a * b) + b
    g = (a * b) - (b * a)
    h = (a + b) * (a - b)
    return c, d, e, f, g, h


def constants(a):
    return a + 2.5, a - 2.5, a * 2.5, (a, a)[0] + 2.5, a * 3, a % 7, a & 6, a >> 2, a << 3


def whole(a):
    return a * 3, a % 7, a // 7, a + 3, a - 3, a + -3, 3 * a


def in_place(a, b):
    a += b
    a -= b
    a *= b
    a += 1
    a -= 1
    return a


def shifts(a):
    a <<= 2
    a >>= 1
    a &= 255
    a |= 1
    return a


for left, right in [(7, 3), (2.5, 0.5), (7, 0.5), (2**62, 2**62), (-(2**63), 1), (True, True), (Fraction(1, 2), 3), (1j, 2)]:
    print(stores(left, right), in_place(left, right))
print(stores(Loud("a"), Loud("b")), in_place(Loud("a"), 5), in_place(5, Loud("b")))
for value in (10, -10, 2**62, 2**63, -(2**63), 2**70, True, Loud("x")):
    print(whole(value), shifts(value))
print(constants(Loud("x")), whole(2.5), whole(Fraction(7, 3)))
for wrong in ("text", None, [1]):
    for function in (constants, whole, shifts):
        try:
            print(function(wrong))
        except TypeError as error:
            print(error)
