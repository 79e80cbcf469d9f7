# The same order whichever way keys are compared: by numbers made of them, or by asking.
def shuffled(values):
    values = list(values)
    state = 12345
    for last in range(len(values) - 1, 0, -1):
        state = (state * 1103515245 + 12345) % 2**31
        other = state % (last + 1)
        values[last], values[other] = values[other], values[last]
    return values


def show(values, **options):
    print(sorted(shuffled(values), **options))


show(range(-5, 6))
show([2**62, -(2**62), 0, 2**63, -(2**63), 2**63 - 1, 2**100])
show([0.0, -0.0, 1.5, -1.5, float("inf"), float("-inf"), 5e-324, -5e-324])
print([str(number) for number in sorted([0.0, -0.0, 0.0, -0.0])], [str(number) for number in sorted([-0.0, 0.0, -1.0])])
show([1, 1.0, 0.5, 2, True, False])
nan = float("nan")
print(sorted([3.0, nan, 1.0, 2.0]), sorted([nan, 1.0]), sorted([(1.0, 2), (nan, 1), (0.5, 3)]))
show(["", "a", "ab", "abcdefgh", "abcdefghi", "abcdefgh\0", "abcdefg", "abcdefg\0", "b", "é", "z", "\U0001f600", "\uffff", "Z"])
show(["abcdefgh" + tail for tail in ("", "z", "a", "aa", "\0", "é")])
show([(1, "b"), (1, "a"), (0, "z"), (), (1,), (2,), (1, "b", 3), (1, "b", -3)])
show([("same", number) for number in range(5)], reverse=True)
show([(1, 2), (1, 2.5), (0, "a")])
show([((1, 2), 3), ((1, 1), 4), ((0, 9), 5)])
show([("x", None), ("y", None), ("a", 1)])
show([[3], [1, 2], [1]])
print(sorted([(0, "b", 1), (0, "a", 2), (0, "b", 0)], key=lambda item: item[0]))
print(sorted(["b", "B", "a", "A"], key=str.lower), sorted(["b", "B", "a", "A"], key=str.lower, reverse=True))
print(sorted(range(10), key=lambda number: (number % 3, -number)), sorted(range(10), key=lambda number: number % 2 == 0))
print(sorted(range(6), key=lambda number: number / 2 - 1, reverse=True))
for values in ([1, "a"], [(1, "a"), (1, 2)], [None, None], [1j, 2j], [{}, {}], [1, None, 2]):
    try:
        print(sorted(values))
    except TypeError as error:
        print(error)


class Text(str):
    def __lt__(self, other):
        print("asked", end=" ")
        return len(self) < len(other)


print(sorted([Text("ccc"), Text("a"), Text("bb")]))
print(sorted([("k", Text("ccc")), ("k", Text("a"))]))
numbers = list(range(1000))
words = [f"word{number * 7919 % 1000:04}" for number in numbers]
print(sorted(words) == [f"word{number:04}" for number in numbers], sorted(words, reverse=True)[:2])
numbers.sort(key=lambda number: number * 7919 % 1000)
print(numbers[:3], numbers[-2:], sorted(numbers) == list(range(1000)))
empty = []
empty.sort()
print(empty, sorted([1]), sorted((), key=len), sorted({"b": 1, "a": 2}))
