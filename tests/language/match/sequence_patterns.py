# Sequence patterns match lists, tuples and ranges, not strings, with at most one star.
def f(value):
    match value:
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case (1, *middle, 9):
            return f"from 1 to 9 over {middle}"
        case first, (second, *_), *rest:
            return f"nested {first} {second} {rest}"
        case [*_, last]:
            return f"ends with {last}"
    return "no sequence"

for value in ([], (5,), [1, 2, 9], [0, "ab", 3], [0, (7, 8), 3, 4], range(1, 4), "ab", {1: 2}, {1}):
    print(f(value))
# expect: empty
# expect: one 5
# expect: from 1 to 9 over [2]
# expect: ends with 3
# expect: nested 0 7 [3, 4]
# expect: ends with 3
# expect: no sequence
# expect: no sequence
# expect: no sequence
