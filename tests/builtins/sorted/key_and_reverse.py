# sorted() gives a new list from any iterable.
people = [("Ada", 36), ("Bob", 25), ("Cid", 36)]
print(sorted([3, 1, 2]), sorted("hello"), sorted({"b": 1, "a": 2}), sorted((n * n for n in (-3, 2)), reverse=True))
# expect: [1, 2, 3] ['e', 'h', 'l', 'l', 'o'] ['a', 'b'] [9, 4]
print(sorted(people, key=lambda person: person[1]), sorted(people, key=lambda person: person[1], reverse=True))
# expect: [('Bob', 25), ('Ada', 36), ('Cid', 36)] [('Ada', 36), ('Cid', 36), ('Bob', 25)]
print(sorted(["b", "A", "c"], key=str.lower), sorted([True, 0, 0.5]), sorted([[2], [1, 5], []]))
# expect: ['A', 'b', 'c'] [0, 0.5, True] [[], [1, 5], [2]]
sorted([1, "a"])  # raises: TypeError: '<' not supported between instances of 'str' and 'int'
