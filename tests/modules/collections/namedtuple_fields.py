# namedtuple() makes a tuple class with named fields.
from collections import namedtuple
Point = namedtuple("Point", "x, y", defaults=[0])
p = Point(3)
print(p, p.x, p[1], p == (3, 0), len(p))  # expect: Point(x=3, y=0) 3 0 True 2
x, y = p
print(p._replace(y=7), p._asdict(), Point._fields, Point._field_defaults)  # expect: Point(x=3, y=7) {'x': 3, 'y': 0} ('x', 'y') {'y': 0}
print(Point._make([8, 9]), Point(y=1, x=2), Point.__doc__)  # expect: Point(x=8, y=9) Point(x=2, y=1) Point(x, y)
class Vector(namedtuple("Vector", ["x", "y"])):
    __slots__ = ()
    def length(self):
        return (self.x**2 + self.y**2) ** 0.5
print(Vector(3, 4), Vector(3, 4).length(), Point.__name__, Point.__mro__[1])  # expect: Vector(x=3, y=4) 5.0 Point <class 'tuple'>
match p:
    case Point(x=3, y=0):
        print("matched")  # expect: matched
p.x = 5  # raises: AttributeError: can't set attribute
