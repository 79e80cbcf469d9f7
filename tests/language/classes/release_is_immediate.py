# An object is released, and its __del__ called, when its last name goes.
class Thing:
    def __init__(self, name): self.name = name
    def __del__(self): print("released", self.name)

a = Thing("a")
b = a
del a
print("one name left")  # expect: one name left
b = None  # expect: released a
items = [Thing("in a list")]
items.clear()  # expect: released in a list
def f():
    local = Thing("local")
    print("in f")
f()
# expect: in f
# expect: released local
Thing("unnamed")  # expect: released unnamed
x = Thing("first")
x = Thing("second")  # expect: released first
del x  # expect: released second
print("end")  # expect: end
