# Positional-only, ordinary, variable, keyword-only and keyword parameters work together.
def f(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs

print(f(1, d=4))  # expect: (1, 2, 3, (), 4, 5, {})
print(f(1, 20, 30, 40, 50, d=4, e=6, z=7))  # expect: (1, 20, 30, (40, 50), 4, 6, {'z': 7})
print(f(1, c=9, d=0, a="also", b="kept"))  # expect: (1, 2, 9, (), 0, 5, {'a': 'also', 'b': 'kept'})
print(f(*range(5), **{"d": 1}))  # expect: (0, 1, 2, (3, 4), 1, 5, {})
