# Class patterns test the type, then attributes by keyword or by __match_args__.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x, self.y = x, y

def f(value):
    match value:
        case Point(0, 0):
            return "origin"
        case Point(x, 0) | Point(0, x):
            return f"on an axis at {x}"
        case Point(x=a, y=b) if a == b:
            return f"diagonal {a}"
        case Point():
            return "elsewhere"

print([f(Point(*p)) for p in ((0, 0), (3, 0), (0, 4), (5, 5), (1, 2))])
# expect: ['origin', 'on an axis at 3', 'on an axis at 4', 'diagonal 5', 'elsewhere']
print(f("no point"))  # expect: None
