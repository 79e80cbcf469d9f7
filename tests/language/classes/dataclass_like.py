# A decorator makes __init__, __repr__ and __eq__ from the annotations of a class.
def record(cls):
    fields = list(cls.__annotations__)
    def __init__(self, *args, **kwargs):
        values = {n: getattr(cls, n) for n in fields if hasattr(cls, n)}
        values |= dict(zip(fields, args)) | kwargs
        for name in fields:
            setattr(self, name, values[name])
    cls.__init__ = __init__
    cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in fields)})"
    cls.__eq__ = lambda self, other: type(other) is cls and vars(self) == vars(other)
    cls.__match_args__ = tuple(fields)
    return cls

@record
class Point:
    x: int
    y: int = 0

print(Point(1), Point(1, y=2), Point(3) == Point(3, 0), Point(1) == 1)  # expect: Point(x=1, y=0) Point(x=1, y=2) True False
match Point(5, 6):
    case Point(x, y): print(x, y)  # expect: 5 6
Point()  # raises: KeyError: 'x'
