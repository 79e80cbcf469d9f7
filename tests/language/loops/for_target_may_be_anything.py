# The target of a for loop can be an item, an attribute or a nested pattern.
class Box:
    pass

box = Box()
slots = [None, None]
for box.value in "ab":
    print(box.value)
# expect: a
# expect: b
for slots[1] in range(3):
    pass
print(slots)  # expect: [None, 2]
for i, slots[0] in enumerate("xy"):
    print(i, slots)
# expect: 0 ['x', 2]
# expect: 1 ['y', 2]
