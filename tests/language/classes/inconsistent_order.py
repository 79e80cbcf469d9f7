# Bases without a consistent order cannot be combined.
class A: pass
class B(A): pass
try:
    class C(A, B): pass
except TypeError as error:
    print(error)  # expect: Cannot create a consistent method resolution order (MRO) for bases A, B
try:
    class D(A, A): pass
except TypeError as error:
    print(error)  # expect: duplicate base class A
class E(bool): pass
# raises: TypeError: type 'bool' is not an acceptable base type
