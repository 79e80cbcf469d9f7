# A metaclass controls how a class prints and what calling it does.
class Registry(type):
    def __repr__(cls):
        return f"<{cls.__name__}>"

    def __call__(cls, *arguments):
        instance = super().__call__(*arguments)
        cls.made.append(arguments)
        return instance

    def __len__(cls):
        return len(cls.made)


class Point(metaclass=Registry):
    made = []

    def __init__(self, x, y):
        self.x, self.y = x, y


print(Point(1, 2).x, Point(3, 4).y, Point, len(Point), Point.made, type(Point).__name__, bool(Point))
# expect: 1 4 <Point> 2 [(1, 2), (3, 4)] Registry True
Point(1)  # raises: TypeError: Point.__init__() missing 1 required positional argument: 'y'
