# Calling Enum makes an enumeration from names.
from enum import Enum, IntEnum, Flag
Color = Enum("Color", "RED GREEN BLUE")
print(list(Color), Color.__module__, Color.__name__)  # expect: [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] __main__ Color
print(list(Enum("Size", ["S", "M"], start=10)), list(Enum("Map", {"x": "ex", "y": "why"})))  # expect: [<Size.S: 10>, <Size.M: 11>] [<Map.x: 'ex'>, <Map.y: 'why'>]
print(list(IntEnum("Level", [("low", 3), ("high", 9)])), list(Flag("Bit", "a b c")))  # expect: [<Level.low: 3>, <Level.high: 9>] [<Bit.a: 1>, <Bit.b: 2>, <Bit.c: 4>]
print(Enum("Text", "A B", type=str, module="m").A.__class__.__module__)  # expect: m
