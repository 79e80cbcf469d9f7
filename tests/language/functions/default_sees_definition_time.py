# A default keeps the value of the time of definition, the body sees the current one.
factor = 2
def scale(n, by=factor):
    return n * by, n * factor

factor = 10
print(scale(1))  # expect: (2, 10)
callbacks = [lambda n=n: n for n in range(3)]
print([call() for call in callbacks])  # expect: [0, 1, 2]
late = [lambda: n for n in range(3)]
print([call() for call in late])  # expect: [2, 2, 2]
