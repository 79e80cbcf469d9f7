# Comparisons try the left method, then the mirrored one of the right, then identity for equality.
class A:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        print("lt", self.n, other.n)
        return self.n < other.n
    def __eq__(self, other): return NotImplemented

x, y = A(1), A(2)
print(x < y, x > y)
# expect: lt 1 2
# expect: lt 2 1
# expect: True False
print(x == y, x == x, x != y)  # expect: False True True
print(sorted([A(3), A(1)])[0].n, max(A(1), A(5)).n)
# expect: lt 1 3
# expect: lt 1 5
# expect: 1 5
x <= y  # raises: TypeError: '<=' not supported between instances of 'A' and 'A'
