# Comprehensions filter, nest and keep their variables to themselves.
n = "outside"
print([n * n for n in range(5) if n % 2], n, [(a, b) for a in "ab" for b in (1, 2)], [[j for j in range(i)] for i in range(3)])
# expect: [1, 9] outside [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [[], [0], [0, 1]]
print([x if x > 0 else -x for x in (-1, 2)], [y := 5, y + 1], [w for w in "a b".split() if (u := w.upper())], u)
# expect: [1, 2] [5, 6] ['a', 'b'] B
print([f(3) for f in (lambda x: x + 1, abs, str)], [a + b for a, b in [(1, 2), (3, 4)]], [*(i for i in "xy")])
# expect: [4, 3, '3'] [3, 7] ['x', 'y']
[missing for i in range(2)]  # raises: NameError: name 'missing' is not defined
