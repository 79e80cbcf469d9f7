# Mapping patterns need the keys they name and may capture the rest.
def f(value):
    match value:
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": kind, **rest} if rest:
            return f"{kind} with {rest}"
        case {1: _, None: n}:
            return f"odd keys {n}"
        case {}:
            return "a mapping"
    return "no mapping"

print(f({"type": "circle", "r": 2, "extra": 0}))  # expect: circle 2
print(f({"type": "square", "side": 3}))  # expect: square with {'side': 3}
print(f({"type": "dot"}), f({1: 1, None: 5}), f({}), f([]))  # expect: a mapping odd keys 5 a mapping no mapping
