# Nested class patterns evaluate a small expression tree.
class Num:
    __match_args__ = ("value",)
    def __init__(self, value): self.value = value
class Op:
    __match_args__ = ("sign", "left", "right")
    def __init__(self, *parts): self.sign, self.left, self.right = parts

def evaluate(tree):
    match tree:
        case Num(n):
            return n
        case Op("+", Num(0), other) | Op("+", other, Num(0)):
            return evaluate(other)
        case Op("+", a, b):
            return evaluate(a) + evaluate(b)
        case Op("*", a, b):
            return evaluate(a) * evaluate(b)
        case Op(sign):
            raise ValueError(f"unknown {sign}")

print(evaluate(Op("+", Num(2), Op("*", Num(3), Op("+", Num(0), Num(4))))))  # expect: 14
evaluate(Op("-", 1, 2))  # raises: ValueError: unknown -
