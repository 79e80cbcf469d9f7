# A base class can demand methods by raising NotImplementedError or checking at definition.
class Shape:
    required = ("area",)
    def __init_subclass__(cls):
        for name in cls.required:
            if name not in vars(cls):
                raise TypeError(f"{cls.__name__} lacks {name}")
    def area(self):
        raise NotImplementedError(f"{type(self).__name__}.area")
    def describe(self): return f"area {self.area()}"

class Square(Shape):
    def area(self): return 4

print(Square().describe())  # expect: area 4
try:
    Shape().describe()
except NotImplementedError as error:
    print(repr(error))  # expect: NotImplementedError('Shape.area')
class Blob(Shape): pass
# raises: TypeError: Blob lacks area
