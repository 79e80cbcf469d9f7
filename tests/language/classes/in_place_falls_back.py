# Without an in-place method the augmented assignment uses the binary one.
class Only:
    def __init__(self, v): self.v = v
    def __add__(self, other): return Only(self.v + other)
    def __isub__(self, other):
        self.v -= other
        return self
    def __imul__(self, other): return NotImplemented
    def __mul__(self, other): return "mul"

x = y = Only(1)
x += 5
print(x.v, y.v, x is y)  # expect: 6 1 False
y -= 1
print(y.v)  # expect: 0
y *= 2
print(y)  # expect: mul
x /= 2  # raises: TypeError: unsupported operand type(s) for /=: 'Only' and 'int'
