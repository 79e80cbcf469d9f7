# Functions made in a comprehension share its variable.
functions = [lambda: n for n in range(3)]
print([f() for f in functions])  # expect: [2, 2, 2]
functions = [lambda n=n: n for n in range(3)]
print([f() for f in functions])  # expect: [0, 1, 2]
def outer(k):
    return [n + k for n in range(3)], {k: n for n in range(1)}, list(n * k for n in range(3))
print(outer(10))  # expect: ([10, 11, 12], {10: 0}, [0, 10, 20])
