# Members are found by name and value, and cannot be changed.
from enum import Enum
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    @property
    def warm(self):
        return self is Color.RED
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["GREEN"])  # expect: Color.RED <Color.RED: 1> RED 1 Color.GREEN Color.GREEN
print(list(Color), len(Color), Color.CRIMSON, Color.RED.warm, list(Color.__members__), Color)  # expect: [<Color.RED: 1>, <Color.GREEN: 2>] 2 Color.RED True ['RED', 'GREEN', 'CRIMSON'] <enum 'Color'>
print(Color.RED in Color, 2 in Color, 7 in Color, Color.RED == 1, Color.RED is Color(1), type(Color.RED))  # expect: True True False False True <enum 'Color'>
def change():
    Color.RED = 5
def remove():
    del Color.RED
for wrong in (lambda: Color(7), lambda: Color["BLUE"], lambda: Color.BLUE, lambda: Color.RED < Color.GREEN, change, remove):
    try:
        wrong()
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)  # expect: ValueError 7 is not a valid Color
        # expect: KeyError 'BLUE'
        # expect: AttributeError type object 'Color' has no attribute 'BLUE'
        # expect: TypeError '<' not supported between instances of 'Color' and 'Color'
        # expect: AttributeError cannot reassign member 'RED'
        # expect: AttributeError 'Color' cannot delete member 'RED'.
