# Operators on a class use its metaclass, and instances do not see the metaclass's attributes.
class Meta(type):
    registry = []
    def __len__(cls): return 42
    def __getitem__(cls, key): return f"{cls.__name__}[{key}]"
    def __iter__(cls): return iter("ab")
    def __repr__(cls): return f"<class {cls.__name__}>"
    def __add__(cls, other): return "sum"
    @property
    def size(cls): return 7

class A(metaclass=Meta): pass
class B(A): pass
print(len(A), A["k"], list(B), A + 1, B, B.size, B.registry)  # expect: 42 A[k] ['a', 'b'] sum <class B> 7 []
print(hasattr(A(), "registry"), hasattr(A(), "size"))  # expect: False False
len(A())  # raises: TypeError: object of type 'A' has no len()
