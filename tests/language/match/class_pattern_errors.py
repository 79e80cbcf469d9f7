# Class patterns complain about too many positions and things that are no class.
class Point:
    __match_args__ = ("x",)
    x = y = 0

try:
    match Point():
        case Point(0, 0):
            pass
except TypeError as error:
    print(error)  # expect: Point() accepts 1 positional sub-pattern (2 given)
try:
    match 5:
        case int(1, 2):
            pass
except TypeError as error:
    print(error)  # expect: int() accepts 1 positional sub-pattern (2 given)
not_a_class = "text"
match 5:
    case not_a_class(): pass
# raises: TypeError: called match pattern must be a class
