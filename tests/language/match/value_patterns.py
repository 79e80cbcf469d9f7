# Dotted names compare with the value they stand for.
class Color:
    RED = "r"
    GREEN = "g"
    class Deep:
        BLUE = "b"

def f(value):
    match value:
        case Color.RED:
            return "red"
        case Color.Deep.BLUE:
            return "blue"
        case [Color.GREEN, {"c": Color.RED}]:
            return "both"
        case _:
            return "unknown"

print(f("r"), f("b"), f(["g", {"c": "r"}]), f("g"))  # expect: red blue both unknown
