# An as pattern binds what the pattern before it matched.
def f(value):
    match value:
        case ("go" | "walk") as verb:
            return verb.upper()
        case [("up" | "down") as direction, int() | float() as amount]:
            return f"{direction} by {amount}"
        case {"point": (x, y) as point} as whole:
            return f"{x} {y} {point} {whole}"
        case (int() as n) if n:
            return n + 1

print(f("go"), f(["up", 2.5]), f({"point": (1, 2)}), f(4), f(0))  # expect: GO up by 2.5 1 2 (1, 2) {'point': (1, 2)} 5 None
