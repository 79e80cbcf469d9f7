# Positional-only, ordinary, starred, keyword-only and double-starred parameters.
def f(a, b=2, /, c=3, *rest, d, e=5, **options):
    return a, b, c, rest, d, e, options


print(f(1, d=4), f(1, 20, 30, 40, 50, d=0, z=1), f(*[1, 2], **{"c": 3, "d": 4}), f(1, d=2, a=9, b=8))
# expect: (1, 2, 3, (), 4, 5, {}) (1, 20, 30, (40, 50), 0, 5, {'z': 1}) (1, 2, 3, (), 4, 5, {}) (1, 2, 3, (), 2, 5, {'a': 9, 'b': 8})
for call in ("f(1)", "f(d=1)", "f(1, 2, 3, c=4, d=5)", "f(1, d=2, d=3)"):
    try:
        print(eval(call))
    except (TypeError, SyntaxError) as error:
        print(type(error).__name__, error)
# expect: TypeError f() missing 1 required keyword-only argument: 'd'
# expect: TypeError f() missing 1 required positional argument: 'a'
# expect: TypeError f() got multiple values for argument 'c'
# expect: SyntaxError keyword argument repeated: d (<string>, line 1)
f(b=1, d=2)  # raises: TypeError: f() missing 1 required positional argument: 'a'
