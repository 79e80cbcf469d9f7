# StrEnum members are strings; auto() gives the name in lower case.
from enum import StrEnum, Enum, auto
class Direction(StrEnum):
    NORTH = auto()
    SOUTH = "S"
class Old(str, Enum):
    A = "a"
print(Direction.NORTH, repr(Direction.SOUTH), f"{Direction.NORTH:>7}", Direction.SOUTH + "!", Direction("S"))  # expect: north <Direction.SOUTH: 'S'>   north S! S
print(Direction.NORTH == "north", Direction.NORTH.upper(), "-".join(Direction), Old.A, repr(Old.A), Old.A == "a")  # expect: True NORTH north-S Old.A <Old.A: 'a'> True
try:
    class Wrong(StrEnum):
        X = 5
except TypeError as error:
    print(error)  # expect: 5 is not a string
