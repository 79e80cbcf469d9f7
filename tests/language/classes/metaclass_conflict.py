# The metaclass of a class must be derived from those of all its bases.
class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class M3(M1, M2): pass
class D(A, B, metaclass=M3): pass
print(type(D).__name__)  # expect: M3
class C(A, B): pass
# raises: TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
