# A class decorator receives the finished class and may replace it.
registry = {}
def register(cls):
    registry[cls.__name__.lower()] = cls
    return cls

def add_repr(cls):
    cls.__repr__ = lambda self: f"<{cls.__name__} {vars(self)}>"
    return cls

@register
@add_repr
class Point:
    def __init__(self, x):
        self.x = x

print(registry["point"](3))  # expect: <Point {'x': 3}>
