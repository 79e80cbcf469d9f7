# Slots replace the instance dictionary and refuse other names.
class Point:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x

p = Point(1)
print(p.x, hasattr(p, "__dict__"), Point.x)  # expect: 1 False <member 'x' of 'Point' objects>
try:
    p.y
except AttributeError as error:
    print(error)  # expect: 'Point' object has no attribute 'y'
class Open(Point):
    pass
o = Open(2)
o.z = 3
print(o.x, o.__dict__)  # expect: 2 {'z': 3}
class More(Point):
    __slots__ = "w"
m = More(5)
m.w = 6
print(m.x, m.w)  # expect: 5 6
p.z = 1  # raises: AttributeError: 'Point' object has no attribute 'z' and no __dict__ for setting new attributes
