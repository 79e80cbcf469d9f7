# Comprehensions build dictionaries; later keys win.
squares = {n: n * n for n in range(5) if n % 2}
print(squares, {v: k for k, v in squares.items()}, {c: i for i, c in enumerate("hello")})
# expect: {1: 1, 3: 9} {1: 1, 9: 3} {'h': 0, 'e': 1, 'l': 3, 'o': 4}
first, second = squares
print(first, second, max(squares, key=squares.get), sorted(squares.items(), key=lambda item: -item[1]))
# expect: 1 3 3 [(3, 9), (1, 1)]


def show(**options):
    return options


print(show(**{"a": 1}, b=2))  # expect: {'a': 1, 'b': 2}
show(**{1: 2})  # raises: TypeError: keywords must be strings
