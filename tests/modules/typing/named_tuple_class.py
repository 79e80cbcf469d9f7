# A NamedTuple class makes tuples whose items have names, types and defaults.
from typing import NamedTuple
class Point(NamedTuple):
    """A place."""
    x: int
    y: int = 0
    def moved(self, dx):
        return self._replace(x=self.x + dx)
    @property
    def length(self):
        return abs(self.x) + abs(self.y)
point = Point(3)
print(point, point.moved(2), point.length, point == (3, 0), Point.__doc__)  # expect: Point(x=3, y=0) Point(x=5, y=0) 3 True A place.
print(Point._fields, Point._field_defaults, Point.__annotations__, Point.__bases__)  # expect: ('x', 'y') {'y': 0} {'x': <class 'int'>, 'y': <class 'int'>} (<class 'tuple'>,)
Employee = NamedTuple("Employee", [("name", str), ("id", int)])
print(Employee("Ada", 7), Employee.__annotations__)  # expect: Employee(name='Ada', id=7) {'name': <class 'str'>, 'id': <class 'int'>}
try:
    class Wrong(NamedTuple):
        a: int = 1
        b: int
except TypeError as error:
    print(error)  # expect: Non-default namedtuple field b cannot follow default field a
