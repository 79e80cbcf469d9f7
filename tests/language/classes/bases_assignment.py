# Changing the bases of a class changes the lookup of its instances.
class A:
    def f(self): return "A"
class B:
    def f(self): return "B"
class C(A): pass
class D(C): pass

d = D()
print(d.f())  # expect: A
C.__bases__ = (B,)
print(d.f(), [c.__name__ for c in D.__mro__])  # expect: B ['D', 'C', 'B', 'object']
A.f = lambda self: "new A"
C.__bases__ = (A,)
print(d.f(), issubclass(D, B))  # expect: new A False
C.__bases__ = (D,)  # raises: TypeError: a __bases__ item causes an inheritance cycle
