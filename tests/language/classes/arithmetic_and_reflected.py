# Binary operators try the left operand, then the reflected method of the right.
class N:
    def __init__(self, v): self.v = v
    def __add__(self, other):
        if isinstance(other, (N, int)):
            return f"add {self.v}"
        return NotImplemented
    def __radd__(self, other): return f"radd {other} {self.v}"
    def __sub__(self, other): return "sub"
    def __rsub__(self, other): return "rsub"
    def __rmod__(self, other): return "rmod"
    def __rpow__(self, other): return "rpow"

print(N(1) + 2, 2 + N(1), N(1) + N(2), N(1) - 1, 1 - N(1), 5 % N(1), 2 ** N(1))
# expect: add 1 radd 2 1 add 1 sub rsub rmod rpow
print("a" + N(5), [1] + N(3), sum([N(1)], 0))  # expect: radd a 5 radd [1] 3 radd 0 1
N(1) + "text"  # raises: TypeError: unsupported operand type(s) for +: 'N' and 'str'
