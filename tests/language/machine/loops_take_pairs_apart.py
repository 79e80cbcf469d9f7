# `for a, b in ...` over enumerate, zip and items, which make no tuples for it, and over what looks like them.
def pairs(iterable):
    found = []
    for first, second in iterable:
        found.append((first, second))
    return found


names = {"a": 1, "b": 2, "c": 3}
print(pairs(enumerate("xyz")), pairs(enumerate("xyz", 5)), pairs(enumerate([], 1)))
print(pairs(zip("ab", [1, 2, 3])), pairs(zip([1, 2, 3], "ab")), pairs(zip([], [])))
print(pairs(names.items()), pairs(reversed(names.items())), pairs({}.items()))
print(pairs(["ab", (1, 2), [3, 4], {5: 6, 7: 8}]))
print(pairs(zip(range(2), range(2), strict=True)))
print(pairs(enumerate(2**63 - 2 + step for step in range(2))), pairs(enumerate("ab", 2**63 - 2)))
print(pairs(enumerate("abc", 2**63 - 2)))

for number, (key, value) in enumerate(names.items()):
    print(number, key, value, end="; ")
print()
for (left, right), index in zip(zip("ab", "cd"), range(9)):
    print(left, right, index, end="; ")
print()
for a, b in ((key, value) for key, value in names.items()):
    print(a, b, end="; ")
print()
print({value: key for key, value in names.items()}, [index for index, _ in enumerate("ab")])


def failing(kind, iterable):
    try:
        pairs(iterable)
    except kind as error:
        print(kind.__name__, error)


def grow(names):
    for key, value in names.items():
        names[key + "!"] = value


failing(ValueError, zip("ab", "cd", "ef"))
failing(ValueError, zip("ab"))
failing(ValueError, names)
failing(ValueError, zip("ab", "c", strict=True))
failing(TypeError, enumerate(names.items()) and [1, 2])
try:
    grow(dict(names))
except RuntimeError as error:
    print("RuntimeError", error)


class Loud:
    def __init__(self, name, last):
        self.name, self.left = name, last

    def __iter__(self):
        return self

    def __next__(self):
        print("next", self.name)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left


print(pairs(zip(Loud("left", 2), Loud("right", 1))))
print(pairs(enumerate(Loud("counted", 1))))


class Numbered(enumerate):
    def __next__(self):
        count, item = super().__next__()
        return item, count


print(pairs(Numbered("pq")))
shared = iter(range(5))
print(pairs(zip(shared, shared)), list(shared))
