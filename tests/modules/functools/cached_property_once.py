# A cached_property is computed once per instance; deleting it computes it again.
from functools import cached_property
class Circle:
    def __init__(self, radius):
        self.radius = radius
        self.computed = 0
    @cached_property
    def area(self):
        "The area."
        self.computed += 1
        return 3 * self.radius**2
circle = Circle(2)
print(circle.area, circle.area, circle.computed, circle.__dict__)  # expect: 12 12 1 {'radius': 2, 'computed': 1, 'area': 12}
del circle.area
circle.radius = 3
print(circle.area, circle.computed, Circle.area.__doc__, type(Circle.area).__name__)  # expect: 27 2 The area. cached_property
circle.area = 0
print(circle.area)  # expect: 0
