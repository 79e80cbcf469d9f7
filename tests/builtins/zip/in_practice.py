# zip() transposes, pairs neighbours and groups.
rows = [(1, 2, 3), (4, 5, 6)]
numbers = [1, 4, 9, 16]
print(list(zip(*rows)), [b - a for a, b in zip(numbers, numbers[1:])], list(zip(*[iter("abcdef")] * 2)))
# expect: [(1, 4), (2, 5), (3, 6)] [3, 5, 7] [('a', 'b'), ('c', 'd'), ('e', 'f')]
names, ages = zip(*{"Ada": 36, "Bob": 41}.items())
print(names, ages, dict(zip(names, ages)), list(zip(range(3), "ab", strict=False)))
# expect: ('Ada', 'Bob') (36, 41) {'Ada': 36, 'Bob': 41} [(0, 'a'), (1, 'b')]
print(all(a <= b for a, b in zip(numbers, numbers[1:])))  # expect: True
zip([1], 5)  # raises: TypeError: 'int' object is not iterable
