# Classes can be made in functions and classes, each time anew.
def make(base):
    class Scaled:
        factor = base
        def times(self, n): return n * base
        class Inner:
            def value(self): return base + 1
    return Scaled

A, B = make(2), make(3)
print(A().times(10), B().times(10), A is B, A.Inner().value(), B.factor)  # expect: 20 30 False 3 3
print(A.__qualname__, A.Inner.__qualname__, A == make(2))  # expect: make.<locals>.Scaled make.<locals>.Scaled.Inner False
class Outer:
    class Inner:
        def outer(self): return Outer
print(Outer.Inner().outer() is Outer)  # expect: True
