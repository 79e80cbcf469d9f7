# eval() computes an expression with the given names.
x = 10
print(eval("x + 1"), eval("x + y", {"x": 1, "y": 2}), eval("x * y", {"x": 3}, {"y": 4}), eval("  [n for n in range(3)]"))
# expect: 11 3 12 [0, 1, 2]


def local():
    inner = 5
    return eval("inner * x")


print(local(), eval("len('abc')", {}), eval("__builtins__ is not None", {}))  # expect: 50 3 True
eval("missing", {"x": 1})  # raises: NameError: name 'missing' is not defined
