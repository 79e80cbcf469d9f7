# Iterators over dictionaries, sets and files of text are independent of each other.
table = {"a": 1, "b": 2}
first, second = iter(table), iter(table)
print(next(first), next(first), next(second), list(second), next(first, "end"))  # expect: a b a ['b'] end
letters = iter("abcdef")
print(list(zip(letters, letters)), next(letters, "used up"))
# expect: [('a', 'b'), ('c', 'd'), ('e', 'f')] used up
nested = [(x, y) for x in iter([1, 2]) for y in iter([3, 4])]
print(nested, [*iter(range(3))], tuple(iter({5: 6}.items())), dict(iter([("k", "v")])))
# expect: [(1, 3), (1, 4), (2, 3), (2, 4)] [0, 1, 2] ((5, 6),) {'k': 'v'}
next(iter([]))  # raises: StopIteration
