# Lambdas take every kind of parameter and nest.
print((lambda: 5)())  # expect: 5
print((lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(1, f=6))  # expect: (1, 2, (), 4, {'f': 6})
print((lambda x, /, y, *, z: x + y + z)(1, 2, z=3))  # expect: 6
add = lambda a: lambda b: a + b
print(add(3)(4))  # expect: 7
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)))  # expect: ['ccc', 'bb', 'a']
print((lambda *a: a)(*"xy"), (lambda: (yield))().__class__.__name__)  # expect: ('x', 'y') generator
