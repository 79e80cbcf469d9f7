# list() takes any iterable, and clear() empties in place.
print(list("abc"), list({"k": 1}), list(range(3)), list(), list(zip("ab", [1, 2])))
# expect: ['a', 'b', 'c'] ['k'] [0, 1, 2] [] [('a', 1), ('b', 2)]
items = [1, 2]
alias = items
alias.clear()
print(items, [*range(3), *"ab", *[]], [[]] * 2)  # expect: [] [0, 1, 2, 'a', 'b'] [[], []]
items.reverse()
print(items, list(reversed([1, 2, 3])), [3, 1].reverse())  # expect: [] [3, 2, 1] None
list(5)  # raises: TypeError: 'int' object is not iterable
