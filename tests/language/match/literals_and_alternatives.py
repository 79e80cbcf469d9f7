# Literal patterns compare by equality, None and booleans by identity, alternatives share a case.
def f(value):
    match value:
        case 0:
            return "zero"
        case True | False:
            return "a bool"
        case 1 | 2 | -3:
            return "small"
        case "text" | b"bytes":
            return "string"
        case None:
            return "none"
        case 1.5 | 2+3j:
            return "float or complex"
        case _:
            return "other"

print([f(v) for v in (0, False, True, 1, -3, "text", b"bytes", None, 1.5, 2+3j, [], 1.0)])
# expect: ['zero', 'zero', 'a bool', 'small', 'small', 'string', 'string', 'none', 'float or complex', 'float or complex', 'other', 'small']
