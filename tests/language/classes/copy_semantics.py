# Assignment shares an object, slices and copy methods make a shallow copy.
original = [[1], {"k": [2]}, (3,)]
alias, sliced, copied, listed = original, original[:], original.copy(), list(original)
original.append("new")
original[0].append("deep")
print(alias is original, len(alias), len(sliced), len(copied), listed)  # expect: True 4 3 3 [[1, 'deep'], {'k': [2]}, (3,)]
table = {"a": [1]}
other = table | {}
other["a"].append(2)
other["b"] = 0
print(table, tuple((1, 2)) is not [1, 2], {*"a"}.copy())  # expect: {'a': [1, 2]} True {'a'}
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid)  # expect: [[1, 0], [1, 0]]
