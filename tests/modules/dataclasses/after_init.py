# __post_init__ runs after the fields are set and gets the InitVars.
from dataclasses import dataclass, field, InitVar, fields
from typing import ClassVar
@dataclass
class Circle:
    radius: float
    scale: InitVar[float] = 1.0
    area: float = field(init=False, repr=False)
    count: ClassVar[int] = 0
    def __post_init__(self, scale):
        self.radius *= scale
        self.area = 3 * self.radius**2
        Circle.count += 1
circle = Circle(2, 5)
print(circle, circle.area, Circle.count, [each.name for each in fields(Circle)])  # expect: Circle(radius=10) 300 1 ['radius', 'area']
