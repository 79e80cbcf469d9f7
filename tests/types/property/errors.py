# A property without a setter or deleter refuses, and a bad argument count is named.
class Circle:
    def __init__(self, radius):
        self.radius = radius

    @property
    def area(self):
        """The area."""
        return 3 * self.radius ** 2


circle = Circle(2)
print(circle.area, Circle.area.__doc__, Circle.area.fget(circle), Circle.area.fset)
# expect: 12 The area. 12 None
try:
    del circle.area
except AttributeError as error:
    print(error)  # expect: property 'area' of 'Circle' object has no deleter
circle.area = 5  # raises: AttributeError: property 'area' of 'Circle' object has no setter
