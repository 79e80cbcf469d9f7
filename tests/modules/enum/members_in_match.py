# Members are compared by equality in match statements.
from enum import Enum, Flag
class Light(Enum):
    RED = "r"
    GREEN = "g"
    AMBER = "a"
def act(light):
    match light:
        case Light.RED | Light.AMBER:
            return "stop"
        case Light.GREEN:
            return "go"
        case _:
            return "?"
print(act(Light.RED), act(Light("g")), act("r"))  # expect: stop go ?
print({Light.RED: 1, Light.GREEN: 2}[Light("r")], hash(Light.RED) == hash("RED"))  # expect: 1 True
