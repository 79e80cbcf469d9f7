# Properties have getters, setters, deleters and documentation.
class Circle:
    def __init__(self, r): self._r = r
    @property
    def radius(self):
        """The radius."""
        return self._r
    @radius.setter
    def radius(self, value):
        if value < 0:
            raise ValueError("negative radius")
        self._r = value
    @radius.deleter
    def radius(self):
        print("reset")
        self._r = 0
    area = property(lambda self: self._r ** 2 * 3)

c = Circle(2)
c.radius = 3
print(c.radius, c.area, Circle.radius.__doc__, Circle.area.fset)  # expect: 3 27 The radius. None
del c.radius  # expect: reset
print(c.radius)  # expect: 0
c.area = 5  # raises: AttributeError: property 'area' of 'Circle' object has no setter
