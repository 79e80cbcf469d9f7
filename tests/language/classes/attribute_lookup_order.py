# An attribute is looked for in data descriptors, the instance, the class, and __getattr__.
class Meta(type):
    only_meta = "meta"
    shared = "meta"
class Base(metaclass=Meta):
    inherited = "base"
    shared = "base"
class C(Base):
    def __getattr__(self, name): return f"getattr {name}"

c = C()
print(c.inherited, c.shared, c.only_meta, C.only_meta, C.shared)  # expect: base base getattr only_meta meta base
c.shared = "instance"
print(c.shared, C.__name__, c.__class__.__name__, c.__name__)  # expect: instance C C getattr __name__
print(C.__dict__.get("inherited"), type(C.__dict__).__name__)  # expect: None mappingproxy
C.__dict__["x"] = 1  # raises: TypeError: 'mappingproxy' object does not support item assignment
