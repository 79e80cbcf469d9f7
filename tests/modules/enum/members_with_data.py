# Members may be made by __init__ or __new__ from a tuple of values.
from enum import Enum
class Planet(Enum):
    EARTH = (5.97e24, 6371)
    MARS = (6.42e23, 3390)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    def density(self):
        return round(self.mass / self.radius**3 / 1e12, 2)
print(Planet.EARTH, Planet.EARTH.value, Planet.MARS.radius, Planet.MARS.density(), Planet((6.42e23, 3390)))  # expect: Planet.EARTH (5.97e+24, 6371) 3390 16.48 Planet.MARS
class Unit(float, Enum):
    def __new__(cls, factor, symbol):
        made = float.__new__(cls, factor)
        made._value_ = symbol
        return made
    METRE = 1.0, "m"
    FOOT = 0.3048, "ft"
print(Unit("ft"), 10 * Unit.FOOT, Unit.METRE.value)  # expect: Unit.FOOT 3.048 m
