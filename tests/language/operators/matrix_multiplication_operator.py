# The operator @ calls __matmul__ and its reflected and in-place forms.
class Vector:
    def __init__(self, *items):
        self.items = items
    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.items, other.items))
    def __rmatmul__(self, other):
        return f"{other} @ vector"
    def __imatmul__(self, other):
        return "in place"

v = Vector(1, 2, 3)
print(v @ v)  # expect: 14
print(5 @ v)  # expect: 5 @ vector
v @= 2
print(v)  # expect: in place
