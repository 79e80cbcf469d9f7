# A descriptor decides about reading, writing and deleting.
class Guard:
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        raise AttributeError("write only")
    def __set__(self, instance, value): instance.stored = value
    def __delete__(self, instance): print("deleted", instance.stored)

class C:
    secret = Guard()
    def __getattr__(self, name): return f"fallback for {name}"

c = C()
c.secret = 7
print(c.secret, c.stored)  # expect: fallback for secret 7
del c.secret  # expect: deleted 7
class Getter:
    def __get__(self, *args): return 1
    def __set__(self, instance, value): raise AttributeError("read only")
class D: x = Getter()
D().x = 2  # raises: AttributeError: read only
