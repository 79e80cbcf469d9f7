# The target of a comprehension may be a nested pattern with a star.
pairs = [("a", (1, 2, 3)), ("b", (4,))]
print([(name, first, rest) for name, (first, *rest) in pairs])  # expect: [('a', 1, [2, 3]), ('b', 4, [])]
print({key: value for key, value in {"x": 1}.items()})  # expect: {'x': 1}
print([a + b for a, b in zip([1, 2], [10, 20])])  # expect: [11, 22]
print([x for x, in [(1,), (2,)]])  # expect: [1, 2]
