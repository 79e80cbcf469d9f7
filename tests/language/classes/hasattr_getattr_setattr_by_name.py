# Attributes can be read, set and deleted by name, with a default.
class Box: pass
b = Box()
setattr(b, "x", 1)
print(getattr(b, "x"), getattr(b, "y", None), hasattr(b, "x"))  # expect: 1 None True
delattr(b, "x")
print(hasattr(b, "x"))  # expect: False
class Broken:
    @property
    def p(self): raise ValueError("not an attribute error")
    @property
    def q(self): raise AttributeError("treated as missing")
print(hasattr(Broken(), "q"), getattr(Broken(), "q", "default"))  # expect: False default
try:
    hasattr(Broken(), "p")
except ValueError as error:
    print(error)  # expect: not an attribute error
getattr(b, 5)  # raises: TypeError: attribute name must be string, not 'int'
