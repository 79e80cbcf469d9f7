# vars() is the attribute dictionary of an object, or the local names.
class Point:
    kind = "2d"

    def __init__(self):
        self.x, self.y = 1, 2


point = Point()
vars(point)["z"] = 3
print(vars(point), point.z, vars(point) is point.__dict__, vars(Point)["kind"], type(vars(Point)).__name__)
# expect: {'x': 1, 'y': 2, 'z': 3} 3 True 2d mappingproxy


def function():
    a = 1
    return vars()


print(function(), vars() is globals())  # expect: {'a': 1} True
vars(5)  # raises: TypeError: vars() argument must have __dict__ attribute
