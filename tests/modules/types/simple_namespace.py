# SimpleNamespace is an object that is nothing but its attributes.
from types import SimpleNamespace
point = SimpleNamespace(x=1, y=2)
print(point, point.x + point.y, point == SimpleNamespace(y=2, x=1))  # expect: namespace(x=1, y=2) 3 True
point.z = [3]
del point.x
print(point, vars(point))  # expect: namespace(y=2, z=[3]) {'y': 2, 'z': [3]}
try:
    point.x
except AttributeError as error:
    print(error)  # expect: 'types.SimpleNamespace' object has no attribute 'x'
point.me = point
print(point)  # expect: namespace(y=2, z=[3], me=namespace(...))
