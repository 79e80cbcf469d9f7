# Built-in iterators say how they are made again, so that they can be copied.
import copy

made = [
    iter([1, 2, 3]),
    iter((1, 2, 3)),
    iter("aéb"),
    iter(range(1, 20, 6)),
    iter(range(10**30, 10**30 + 3)),
    iter({1: 2}),
    iter({1}),
    iter(b"ab"),
    reversed([1, 2, 3]),
    iter({"a": 1}.items()),
]
for iterator in made:
    next(iterator)
    print(iterator.__reduce__()[1:], list(copy.copy(iterator)), list(iterator), iterator.__reduce__()[1:])
for iterator in [enumerate("ab", 5), zip([1, 2], "ab"), map(str, [1, 2]), filter(None, [0, 1, 2]), reversed("abc")]:
    next(iterator)
    print(iterator.__reduce__()[0], list(copy.copy(iterator)))
calls = iter(lambda: 0, 0)
print(calls.__reduce__()[1][1], list(calls), calls.__reduce__()[1])
iterator = iter([1, 2, 3])
iterator.__setstate__(2)
print(list(iterator))
for kind in [type(iter([])), type(iter(())), type(iter("")), type(iter(range(1))), type(iter(int, 1))]:
    try:
        kind()
    except TypeError as error:
        print(error)
