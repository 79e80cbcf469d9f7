# Builtin types take one positional pattern, which is the value itself.
def f(value):
    match value:
        case bool(b):
            return f"bool {b}"
        case int(n) if n > 100:
            return f"large {n}"
        case int() | float():
            return "number"
        case str(text):
            return f"text {text!r}"
        case list([int(first), *_]):
            return f"list from {first}"
        case dict(d):
            return f"dict of {len(d)}"
        case tuple((a, b)):
            return f"pair {a} {b}"
    return "other"

print([f(v) for v in (True, 101, 5, 1.5, "s", [7, 8], ["x"], {"a": 1}, (1, 2), (1,))])
# expect: ['bool True', 'large 101', 'number', 'number', "text 's'", 'list from 7', 'other', 'dict of 1', 'pair 1 2', 'other']
