# The reflected method of a subclass is tried first if it overrides it.
class A:
    def __add__(self, other): return "A.add"
    def __radd__(self, other): return "A.radd"
    def __lt__(self, other): return "A.lt"
    def __gt__(self, other): return "A.gt"
class B(A):
    def __radd__(self, other): return "B.radd"
    def __gt__(self, other): return "B.gt"
class C(A): pass

print(A() + A(), A() + B(), A() + C(), B() + A())  # expect: A.add B.radd A.add A.add
print(A() < A(), A() < B(), A() < C(), A() > B())  # expect: A.lt B.gt A.gt A.lt
