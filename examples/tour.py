"""A tour of the language in two minutes."""

import math
import sys


def section(title):
    print(f"\n{title}\n{'-' * len(title)}")


def numbers():
    section("Numbers are as large as they need to be")
    print("2 ** 100 =", 2**100)
    print(f"0.1 + 0.2 = {0.1 + 0.2}, rounded {0.1 + 0.2:.2f}")
    print("-7 // 2 =", -7 // 2, " -7 % 2 =", -7 % 2, " (2 + 1j) ** 2 =", (2 + 1j) ** 2)
    print("Is 2 ** 61 - 1 prime by Fermat's test?", pow(3, 2**61 - 2, 2**61 - 1) == 1)


def text():
    section("Text is Unicode")
    greeting = "Grüß dich, 世界 🌍"
    print(greeting, len(greeting), greeting[::-1])
    name, score = "Ada", 0.9731
    print(f"{name:>10}|{score:8.1%}|{name!r:<8}|{score=}")
    print(", ".join(word.capitalize() for word in "batteries are included".split()))


def containers():
    section("Lists, dictionaries and sets")
    squares = [n * n for n in range(10) if n % 2]
    first, *middle, last = squares
    print(squares, "->", first, middle, last)
    ages = {"Ada": 36, "Alan": 41, "Grace": 85}
    print({name: age for name, age in ages.items() if age > 40})
    print(sorted(ages, key=ages.get, reverse=True), {"a", "b"} & {"b", "c"})


def fibonacci():
    """An endless generator."""
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def functions():
    section("Functions are values")

    def counter(start=0, *, step=1):
        def advance():
            nonlocal start
            start += step
            return start

        return advance

    count = counter(10, step=5)
    print(count(), count(), [function(16) for function in (math.sqrt, str, lambda n: n * 2)])
    print([number for number, _ in zip(fibonacci(), range(12))])


class Vector:
    """Operators are methods."""

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"


def classes():
    section("Classes")
    vector = Vector(1, 2) + Vector(1, 1) * 2
    print(vector, abs(Vector(3, 4)), Vector.__doc__)


def describe(command):
    match command:
        case ["go", ("north" | "south") as direction]:
            return f"walking {direction}"
        case ["take", *things] if things:
            return f"taking {' and '.join(things)}"
        case {"say": str(words)}:
            return f"saying {words!r}"
        case Vector(x=0, y=y):
            return f"moving up by {y}"
        case _:
            return "what?"


def patterns():
    section("Pattern matching")
    for command in (["go", "north"], ["take", "lamp", "rope"], {"say": "hello"}, Vector(0, 3), ["take"]):
        print(f"{command!s:<26} {describe(command)}")


def errors():
    section("Errors are objects")
    for attempt in (lambda: 1 / 0, lambda: [][5], lambda: {}["key"], lambda: int("twelve"), lambda: "a" + 1):
        try:
            attempt()
        except (ArithmeticError, LookupError, ValueError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")
        finally:
            sys.stdout.flush()


def main():
    print("Welcome! This is a tour of the language in two minutes.")
    for stop in (numbers, text, containers, functions, classes, patterns, errors):
        stop()
    print("\nThat was it. The other files of this folder go further.")


main()
