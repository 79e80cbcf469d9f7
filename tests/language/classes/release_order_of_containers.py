# The parts of a container are released with it, in their order.
class Thing:
    def __init__(self, name): self.name = name
    def __del__(self): print("released", self.name)

pair = (Thing("left"), Thing("right"))
table = {"k": Thing("value")}
del pair
# expect: released right
# expect: released left
print("pair gone")  # expect: pair gone
table["k"] = Thing("replacement")  # expect: released value
table.pop("k")  # expect: released replacement
class Owner:
    def __init__(self): self.part = Thing("part")
    def __del__(self): print("owner first")
owner = Owner()
del owner
# expect: owner first
# expect: released part
print("end")  # expect: end
