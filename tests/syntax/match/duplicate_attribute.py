# An attribute may be named once in a class pattern.
# syntax error: attribute name repeated in class pattern: x
match 1:
    case Point(x=1, x=2):
        pass
