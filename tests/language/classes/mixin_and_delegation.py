# Mixins add behaviour by cooperating with the class that follows in the order.
class Logged:
    def set(self, key, value):
        print("set", key)
        super().set(key, value)
class Upper:
    def set(self, key, value): super().set(key.upper(), value)
class Store:
    def __init__(self): self.data = {}
    def set(self, key, value): self.data[key] = value
class A(Logged, Upper, Store): pass
class B(Upper, Logged, Store): pass
for cls in (A, B):
    store = cls()
    store.set("k", 1)
    print(store.data)
# expect: set k
# expect: {'K': 1}
# expect: set K
# expect: {'K': 1}
