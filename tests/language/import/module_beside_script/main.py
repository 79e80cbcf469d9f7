# A module beside the script is imported once and its names are reached with a dot.
import shapes  # expect: shapes is running as shapes
import shapes as again
from shapes import area, UNIT as unit

print(shapes.area(2, 3), area(4, 5), unit)  # expect: 6 cm 20 cm cm
print(again is shapes, shapes.__name__, type(shapes))  # expect: True shapes <class 'module'>
shapes.UNIT = "inch"
print(again.UNIT, unit)  # expect: inch cm
print(shapes.missing)  # raises: AttributeError: module 'shapes' has no attribute 'missing'
