# getattr() takes a default; hasattr() asks whether getattr() would fail.
class Point:
    x = 1

    def __getattr__(self, name):
        if name == "dynamic":
            return "computed"
        raise AttributeError(f"no {name} here")


point = Point()
print(getattr(point, "x"), getattr(point, "dynamic"), getattr(point, "z", None), hasattr(point, "x"), hasattr(point, "z"))
# expect: 1 computed None True False
setattr(point, "y", 5)
setattr(point, "two words", 6)
print(point.y, vars(point), getattr(point, "two words"))  # expect: 5 {'y': 5, 'two words': 6} 6
delattr(point, "y")
print(hasattr(point, "y"))  # expect: False
getattr(point, "y")  # raises: AttributeError: no y here
