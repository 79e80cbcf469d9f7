# Instances of frozen classes cannot be changed, and are hashable.
from dataclasses import dataclass, FrozenInstanceError, replace
@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0
point = Point(1)
def assign():
    point.x = 2
def remove():
    del point.y
def add():
    point.z = 3
for wrong in (assign, remove, add):
    try:
        wrong()
    except FrozenInstanceError as error:
        print(error, isinstance(error, AttributeError))  # expect: cannot assign to field 'x' True
        # expect: cannot delete field 'y' True
        # expect: cannot assign to field 'z' True
print(hash(point) == hash((1, 0)), {point: "a"}[Point(1)], replace(point, y=5))  # expect: True a Point(x=1, y=5)
