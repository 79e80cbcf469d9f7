# The four kinds of comprehension share one syntax.
print([n * n for n in range(5)])  # expect: [0, 1, 4, 9, 16]
print(sorted({n % 3 for n in range(10)}))  # expect: [0, 1, 2]
print({n: chr(97 + n) for n in range(3)})  # expect: {0: 'a', 1: 'b', 2: 'c'}
print(sum(n for n in range(101)))  # expect: 5050
print(type(n for n in []), list(c.upper() for c in "ab"))  # expect: <class 'generator'> ['A', 'B']
print({**{k: v for k, v in zip("ab", [1, 2])}})  # expect: {'a': 1, 'b': 2}
