# The operators of list are methods that can be called by name.
items = [3, 1, 2]
print(items.__len__(), items.__getitem__(0), items.__getitem__(slice(1, None)), items.__contains__(2))
# expect: 3 3 [1, 2] True
items.__setitem__(0, 30)
items.__delitem__(1)
items.__iadd__([4])
print(items, items.__add__([5]), items.__mul__(2), items.__rmul__(1), items.__eq__((30, 2, 4)))
# expect: [30, 2, 4] [30, 2, 4, 5] [30, 2, 4, 30, 2, 4] [30, 2, 4] NotImplemented
print(list(items.__reversed__()), items.__iter__().__length_hint__(), items.__ge__([1]))
# expect: [4, 2, 30] 3 True
items.__getitem__("a")  # raises: TypeError: list indices must be integers or slices, not str
