# Stars and double stars spread iterables and mappings into displays.
numbers = [1, 2]
print([*numbers, 3, *"ab"])  # expect: [1, 2, 3, 'a', 'b']
print((*numbers, *numbers))  # expect: (1, 2, 1, 2)
print({*numbers, *range(3)})  # expect: {0, 1, 2}
print({**{"a": 1, "b": 2}, "a": 3, **{"c": 4}})  # expect: {'a': 3, 'b': 2, 'c': 4}
print(*numbers, *(), sep="-")  # expect: 1-2
head = *numbers, 9
print(head)  # expect: (1, 2, 9)
