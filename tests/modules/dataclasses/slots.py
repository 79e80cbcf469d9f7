# slots=True gives instances no __dict__; super() and frozen methods still work.
from dataclasses import dataclass
@dataclass(slots=True)
class Base:
    x: int
    y: int = 2
    def show(self):
        return f"x={self.x}"
@dataclass(slots=True)
class Child(Base):
    z: int = 3
    def show(self):
        return super().show() + f" z={self.z}"
child = Child(1)
print(child, child.show(), Base.__slots__, Child.__slots__, hasattr(child, "__dict__"))  # expect: Child(x=1, y=2, z=3) x=1 z=3 ('x', 'y') ('z',) False
try:
    child.other = 1
except AttributeError as error:
    print(error)  # expect: 'Child' object has no attribute 'other' and no __dict__ for setting new attributes
@dataclass(frozen=True, slots=True)
class Fixed:
    a: int
try:
    Fixed(1).a = 2
except AttributeError as error:
    print(error)  # expect: cannot assign to field 'a'
